import {
  createProblem,
  type FailRequest,
  type FailResponse,
  type JobStatus,
} from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
import { interval } from './interval.ts'
import { type HearJobs, hearNothing, type JobNews } from './job-news.ts'
import { retryJitter, retryWaitsMs } from './timing.ts'

export type Failure =
  | { kind: 'settled'; response: FailResponse }
  | { kind: 'superseded' }
  | { kind: 'gone' }

/** What a person reads when we could not do it, though nothing was wrong with what they asked. */
export const exhaustedProblem = createProblem(
  'plan_failed',
  'We tried three times and could not finish your plan. Nothing was lost: please start it again, and tell your operator the number of this job if it happens once more.',
  { reason: 'exhausted' },
)

type HeldJob = {
  status: JobStatus
  attempt: number
  failures: number
  settled_attempt: number | null
  settled_outcome: FailResponse | null
}

/** Settles a failed attempt: ends the job, sends it back to wait, or hands it back unharmed. A repeat gets the same outcome. */
export async function failJob(
  database: Database,
  request: FailRequest,
  random: () => number = Math.random,
  hear: HearJobs = hearNothing,
): Promise<Failure> {
  let news: JobNews[] = []
  const failure = await inTransaction<Failure>(database, async (transaction) => {
    news = []
    const { rows } = await transaction.execute<HeldJob>(sql`
      SELECT status, attempt, failures, settled_attempt, settled_outcome
      FROM plan_generation_job WHERE id = ${request.jobId} FOR UPDATE`)
    const job = rows[0]
    if (job === undefined || job.status === 'cancelled') return { kind: 'gone' }
    if (job.settled_attempt === request.attempt && job.settled_outcome !== null)
      return { kind: 'settled', response: job.settled_outcome }
    if (job.status !== 'running' || job.attempt !== request.attempt) return { kind: 'superseded' }
    const response = await settle(transaction, request, job.failures, random, (one) =>
      news.push(one),
    )
    return { kind: 'settled', response }
  })
  for (const one of news) hear(one)
  return failure
}

async function settle(
  transaction: Database,
  request: FailRequest,
  failures: number,
  random: () => number,
  hear: HearJobs,
): Promise<FailResponse> {
  switch (request.kind) {
    case 'refused': {
      const response = { outcome: 'failed' } as const
      const { problem } = request
      hear(await endJob(transaction, request, response, ['refused', problem.code], problem))
      return response
    }
    case 'transient': {
      const waitMs = retryWaitsMs[failures]
      if (waitMs === undefined) {
        const response = { outcome: 'failed' } as const
        const failure = ['exhausted', request.reason] as const
        hear(await endJob(transaction, request, response, failure, exhaustedProblem))
        return response
      }
      const retryAfterMs = Math.round(waitMs * (1 + retryJitter * random()))
      const response = { outcome: 'retry', retryAfterMs } as const
      await sendBack(
        transaction,
        request,
        response,
        sql`
        failures = failures + 1, run_after = clock_timestamp() + ${interval(retryAfterMs)},
        dispatched_at = clock_timestamp()`,
        { kind: 'retry', data: { reason: request.reason, retryAfterMs } },
      )
      hear({ kind: 'retried', reason: request.reason })
      return response
    }
    case 'handed_back': {
      const response = { outcome: 'handed_back' } as const
      await sendBack(
        transaction,
        request,
        response,
        sql`
        run_after = NULL, undispatched = true, dispatch_leased_until = NULL,
        deliveries = GREATEST(0, deliveries - 1)`,
        { kind: 'handed_back', data: {} },
      )
      hear({ kind: 'handed_back' })
      return response
    }
  }
}

async function endJob(
  transaction: Database,
  { jobId, attempt }: FailRequest,
  outcome: FailResponse,
  [failureKind, reason]: readonly ['exhausted' | 'refused', string],
  problem: unknown,
): Promise<JobNews> {
  const { rows } = await transaction.execute<{ seconds: number }>(sql`
    WITH ended AS (
      UPDATE plan_generation_job
      SET status = 'failed', lease_until = NULL, undispatched = false, seq = seq + 1,
        failures = failures + (${failureKind} = 'exhausted')::int, failure_kind = ${failureKind},
        failure_reason = ${reason}, problem = ${JSON.stringify(problem)}::jsonb, finished_at = clock_timestamp(),
        settled_attempt = ${attempt}, settled_outcome = ${JSON.stringify(outcome)}::jsonb
      WHERE id = ${jobId}
      RETURNING id, seq, attempt, extract(epoch FROM finished_at - created_at)::float8 AS seconds
    ), told AS (
      INSERT INTO job_event (job_id, seq, attempt, kind, data)
      SELECT id, seq, attempt, 'failed', ${JSON.stringify({ failureKind, problem })}::jsonb FROM ended
    )
    SELECT seconds FROM ended`)
  return { kind: 'ended', outcome: failureKind, seconds: rows[0]?.seconds ?? 0 }
}

async function sendBack(
  transaction: Database,
  { jobId, attempt }: FailRequest,
  outcome: FailResponse,
  changes: ReturnType<typeof sql>,
  event: { kind: 'handed_back' | 'retry'; data: object },
): Promise<void> {
  await transaction.execute(sql`
    WITH moved AS (
      UPDATE plan_generation_job
      SET status = 'pending', lease_until = NULL, seq = seq + 1, ${changes},
        settled_attempt = ${attempt}, settled_outcome = ${JSON.stringify(outcome)}::jsonb
      WHERE id = ${jobId} RETURNING id, seq, attempt
    )
    INSERT INTO job_event (job_id, seq, attempt, kind, data)
    SELECT id, seq, attempt, ${event.kind}, ${JSON.stringify(event.data)}::jsonb FROM moved`)
}
