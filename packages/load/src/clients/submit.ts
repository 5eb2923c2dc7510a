import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateResponseSchema, type IntakeInput } from '@zero-sum/contracts'
import type { Person } from '@zero-sum/testbed'

/** What became of one wish for a plan. */
export type Submission = {
  startedAtMs: number
  /** From the first try to the last answer, in milliseconds. */
  tookMs: number
  /** The status of each try; 0 where no answer came. */
  statuses: number[]
  /** Answers of 429 and 503 that did not say when to come again. */
  withoutRetryAfter: number
  /** Absent where the last try was not accepted either. */
  jobId?: string
}

const timeoutMs = 30_000
const longestWaitMs = 5_000

/**
 * Asks for a plan under one key, as a page does: turned away or without an answer it comes again when it was told to, up
 * to `tries` times in all.
 */
export async function submit(
  url: string,
  person: Person,
  intake: IntakeInput,
  tries: number,
): Promise<Submission> {
  const key = randomUUID()
  const startedAtMs = Date.now()
  const began = performance.now()
  const seen: Pick<Submission, 'statuses' | 'withoutRetryAfter'> = {
    statuses: [],
    withoutRetryAfter: 0,
  }
  for (let turn = 1; ; turn += 1) {
    const { status, jobId, retryAfterMs } = await tryOnce(url, person, intake, key)
    seen.statuses.push(status)
    const isTurnedAway = status === 429 || status === 503
    if (isTurnedAway && retryAfterMs === undefined) seen.withoutRetryAfter += 1
    const mayTryAgain = status === 0 || status >= 500 || status === 429
    if (jobId !== undefined || !mayTryAgain || turn === tries) {
      const ended = { startedAtMs, tookMs: performance.now() - began, ...seen }
      return jobId === undefined ? ended : { ...ended, jobId }
    }
    await sleep(Math.min(retryAfterMs ?? 500, longestWaitMs))
  }
}

type Answer = { status: number; jobId?: string; retryAfterMs?: number }

async function tryOnce(
  url: string,
  person: Person,
  intake: IntakeInput,
  key: string,
): Promise<Answer> {
  try {
    const response = await fetch(`${url}/api/plan/generate`, {
      method: 'POST',
      headers: {
        cookie: person.cookie,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(intake),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const body: unknown = await response.json().catch(() => undefined)
    const seconds = response.headers.get('retry-after')
    return {
      status: response.status,
      ...(response.ok ? { jobId: generateResponseSchema.parse(body).jobId } : {}),
      ...(seconds === null ? {} : { retryAfterMs: Number(seconds) * 1_000 }),
    }
  } catch {
    return { status: 0 }
  }
}
