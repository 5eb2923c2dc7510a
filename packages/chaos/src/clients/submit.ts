import type { Person } from '@zero-sum/testbed'
import { z } from 'zod'
import type { Submission, SubmissionPurpose } from '../record/submission.ts'
import { ask } from './ask.ts'
import { cookieOf, type Desk } from './desk.ts'
import { pause } from './pause.ts'

export type Request = {
  purpose: SubmissionPurpose
  person: Person
  key: string
  seed: number
  /** Which of the target's intakes. */
  intake: number
}

const answerSchema = z.looseObject({
  jobId: z.string(),
  existing: z.boolean().default(false),
})

const firstWaitMs = 250
const longestWaitMs = 3_000

/** Submits under a key until somebody answers for good; each try is written down. Gives the job, where the answer names one. */
export async function submit(desk: Desk, request: Request): Promise<string | undefined> {
  const { signal } = desk
  let waitMs = firstWaitMs
  let { purpose } = request
  while (!signal.aborted) {
    const submission = await submitOnce(desk, { ...request, purpose })
    desk.record.add('submissions', submission)
    const { status, jobId } = submission
    if (jobId !== undefined) desk.noteAccepted(jobId)
    if (status !== undefined && isFinal(status)) return jobId
    await pause(waitMs, signal)
    waitMs = Math.min(longestWaitMs, waitMs * 2)
    // What no answer came for may have been taken, so from now on it is asked for once more.
    if (purpose !== 'mismatch') purpose = 'repeat'
  }
  return undefined
}

async function submitOnce(desk: Desk, request: Request): Promise<Submission> {
  const { purpose, person, key, seed, intake } = request
  const { intakes } = desk.target
  const sentAtMs = Date.now()
  const answer = await ask(
    {
      method: 'POST',
      url: desk.addressOf('/api/plan/generate'),
      headers: { ...cookieOf(person), 'idempotency-key': key },
      body: { ...intakes[intake % intakes.length], seed },
    },
    desk.signal,
  )
  const isTaken = answer?.status === 200 || answer?.status === 202
  const named = isTaken ? answerSchema.safeParse(answer.body).data : undefined
  return {
    purpose,
    person: person.id,
    key,
    seed,
    sentAtMs,
    answeredAtMs: Date.now(),
    status: answer?.status,
    jobId: named?.jobId,
    existing: named?.existing,
  }
}

/** These say nothing about the request: another time, or another web, may answer otherwise. */
const passing: ReadonlySet<number> = new Set([401, 408, 425, 429])

function isFinal(status: number): boolean {
  return status < 500 && !passing.has(status)
}
