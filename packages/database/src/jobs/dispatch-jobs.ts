import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { interval } from './interval.ts'
import { dispatchLeaseMs } from './timing.ts'

/** A message that the queue should carry: a hint to look at the job's row. */
export type Dispatch = {
  jobId: string
  /** Rises with every message for the same job. */
  dispatchNo: number
  /** Until the job may run; 0 for most. */
  delayMs: number
  /** The trace that the job's request belongs to. */
  traceparent?: string
}

/**
 * Leases up to `limit` jobs that no message was sent for, oldest first, and numbers their next message. Its time of sending
 * is written down before it is sent, because a quick worker claims the job before anybody could afterwards. The lease frees
 * them for another relay if this one dies before `markDispatched`; no lock is held meanwhile. The jobs are chosen in a part
 * of their own, because the planner may run a subquery once for each row, and it would choose others each time.
 */
export async function leaseDispatches(database: Database, limit: number): Promise<Dispatch[]> {
  const { rows } = await database.execute<{
    id: string
    dispatch_no: number
    delay_ms: number
    traceparent: string | null
  }>(sql`
    WITH due AS (
      SELECT id FROM plan_generation_job
      WHERE undispatched AND status IN ('pending', 'running')
        AND (dispatch_leased_until IS NULL OR dispatch_leased_until < clock_timestamp())
      ORDER BY created_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE plan_generation_job AS job
    SET dispatch_no = dispatch_no + 1, dispatched_at = clock_timestamp(),
      dispatch_leased_until = clock_timestamp() + ${interval(dispatchLeaseMs)}
    FROM due WHERE job.id = due.id
    RETURNING job.id, dispatch_no, job.traceparent,
      GREATEST(0, ceil(extract(epoch FROM run_after - clock_timestamp()) * 1000))::int AS delay_ms`)
  return rows.map((row) => ({
    jobId: row.id,
    dispatchNo: row.dispatch_no,
    delayMs: row.delay_ms ?? 0,
    ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
  }))
}

/**
 * Records that the queue has taken the messages. A job that was numbered anew since then stays undispatched, and so does
 * one that was handed back or offered again since: those have let go of the dispatch lease. A row that somebody holds is
 * not waited for: it is either being claimed, or its message comes twice.
 */
export async function markDispatched(
  database: Database,
  dispatches: readonly Dispatch[],
): Promise<void> {
  if (dispatches.length === 0) return
  await database.execute(sql`
    WITH ${freeRows(dispatches)}
    UPDATE plan_generation_job AS job
    SET undispatched = false, dispatch_leased_until = NULL
    FROM free
    WHERE job.id = free.id AND job.dispatch_no = free.dispatch_no
      AND job.dispatch_leased_until IS NOT NULL AND job.status IN ('pending', 'running')`)
}

/**
 * Frees jobs whose messages the queue did not take, so that the next round tries them at once; one whose row somebody holds
 * is tried when its lease ends.
 */
export async function releaseDispatches(
  database: Database,
  dispatches: readonly Dispatch[],
): Promise<void> {
  if (dispatches.length === 0) return
  await database.execute(sql`
    WITH ${freeRows(dispatches)}
    UPDATE plan_generation_job AS job SET dispatch_leased_until = NULL
    FROM free
    WHERE job.id = free.id AND job.dispatch_no = free.dispatch_no
      AND job.status IN ('pending', 'running')`)
}

/** Locks the rows of messages that nobody else holds, in the order of their ids. */
function freeRows(dispatches: readonly Dispatch[]): SQL {
  const asked = dispatches.map(({ jobId, dispatchNo }) => ({ id: jobId, dispatch_no: dispatchNo }))
  return sql`free AS (
    SELECT asked.id, asked.dispatch_no
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (id uuid, dispatch_no int)
    JOIN plan_generation_job AS job ON job.id = asked.id
    ORDER BY job.id FOR UPDATE OF job SKIP LOCKED
  )`
}

/** The id of a message: the job's own for the first, because queues swallow an id that they still keep. */
export function messageId({ jobId, dispatchNo }: Dispatch): string {
  return dispatchNo === 1 ? jobId : `${jobId}-${dispatchNo}`
}
