import type { JobEventKind } from '@zero-sum/contracts'
import type { OperatorJobEvent, OperatorJobStory } from '@zero-sum/contracts/operator-jobs'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { findListedJob } from './list-jobs.ts'
import { isoOrNull, isoTime } from './moments.ts'
import { tellAttempts } from './tell-attempts.ts'

/** More than fifty deliveries with every report of six agents; what is beyond is not shown. */
const mostEvents = 2_000

type Row = {
  worker: string | null
  lease_until: Date | null
  run_after: Date | null
  dispatch_no: number
  redispatches: number
  dispatched_at: Date | null
  replayed_by: string | null
}

/** All that operators may know of one job. */
export async function findJobStory(
  database: Database,
  jobId: string,
): Promise<OperatorJobStory | undefined> {
  const job = await findListedJob(database, jobId)
  if (job === undefined) return undefined
  const { rows } = await database.execute<Row>(sql`
    SELECT job.incarnation AS worker, job.lease_until, job.run_after, job.dispatch_no, job.redispatches,
      job.dispatched_at, replay.id AS replayed_by
    FROM plan_generation_job AS job LEFT JOIN plan_generation_job AS replay ON replay.replay_of = job.id
    WHERE job.id = ${jobId}`)
  const row = rows[0]
  if (row === undefined) return undefined
  const events = await readEvents(database, jobId)
  return {
    job,
    worker: row.worker,
    leaseUntil: isoOrNull(row.lease_until),
    runAfter: isoOrNull(row.run_after),
    dispatches: row.dispatch_no,
    redispatches: row.redispatches,
    dispatchedAt: isoOrNull(row.dispatched_at),
    replayedBy: row.replayed_by,
    attempts: tellAttempts(events.slice(0, mostEvents), {
      attempt: job.attempt,
      worker: row.worker,
    }),
    events: events.slice(0, mostEvents),
    hasMoreEvents: events.length > mostEvents,
  }
}

type EventRow = {
  seq: number
  at: Date
  attempt: number
  kind: JobEventKind
  agent: number | null
  percent: number | null
  reason: string | null
  worker: string | null
  retry_after_ms: number | null
}

/**
 * The events without their sentences and figures. Of a refusal only the code of its problem is read: which rule refused
 * may tell of a pregnancy, an illness or a medicine.
 */
async function readEvents(database: Database, jobId: string): Promise<OperatorJobEvent[]> {
  const { rows } = await database.execute<EventRow>(sql`
    SELECT event.seq, event.at, event.attempt, event.kind, (event.data ->> 'agent')::int AS agent,
      (event.data ->> 'percent')::double precision AS percent,
      CASE WHEN event.kind = 'retry' THEN event.data ->> 'reason'
        WHEN event.data ->> 'failureKind' = 'refused' THEN event.data -> 'problem' ->> 'code'
        WHEN event.kind = 'failed' THEN COALESCE(job.failure_reason, event.data ->> 'failureKind')
        END AS reason,
      COALESCE(event.data ->> 'worker', lost.incarnation::text) AS worker,
      (event.data ->> 'retryAfterMs')::int AS retry_after_ms
    FROM job_event AS event
    JOIN plan_generation_job AS job ON job.id = event.job_id
    LEFT JOIN lost_lease AS lost ON event.kind = 'lease_lost'
      AND lost.job_id = event.job_id AND lost.attempt = event.attempt
    WHERE event.job_id = ${jobId} ORDER BY event.seq LIMIT ${mostEvents + 1}`)
  return rows.map(({ at, retry_after_ms: retryAfterMs, ...row }) => ({
    ...row,
    at: isoTime(at),
    retryAfterMs,
  }))
}
