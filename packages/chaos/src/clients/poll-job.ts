import { terminalStatuses } from '@zero-sum/contracts'
import type { Person } from '@zero-sum/testbed'
import { z } from 'zod'
import { ask } from './ask.ts'
import { cookieOf, type Desk } from './desk.ts'
import { pause } from './pause.ts'

/** A bare queue numbers nothing. */
const viewSchema = z.looseObject({
  status: z.string(),
  seq: z.int().default(0),
  percent: z.number().optional(),
})

const endings: ReadonlySet<string> = new Set(terminalStatuses)
export const isEnding = (said: string): boolean => endings.has(said)

const firstWaitMs = 700
const longestWaitMs = 10_000

/** Asks for a job now and then, less often the longer it takes, until it is seen to have ended. */
export async function pollJob(desk: Desk, person: Person, jobId: string): Promise<void> {
  const { signal } = desk
  let waitMs = firstWaitMs
  while (!signal.aborted) {
    const url = desk.addressOf(`/api/plan/jobs/${jobId}`)
    const answer = await ask({ method: 'GET', url, headers: cookieOf(person) }, signal)
    const view = answer?.status === 200 ? viewSchema.safeParse(answer.body).data : undefined
    if (view !== undefined) {
      const { status: said, seq, percent } = view
      const atMs = Date.now()
      desk.record.add('sightings', {
        jobId,
        watcher: 'poll',
        how: 'poll',
        seq,
        percent,
        said,
        atMs,
      })
      if (isEnding(said)) return
    }
    await pause(waitMs, signal)
    waitMs = Math.min(longestWaitMs, waitMs * 1.5)
  }
}
