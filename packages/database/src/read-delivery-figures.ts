import { sql } from 'drizzle-orm'
import type { Database } from './connection.ts'

/** How delivery stands, of all processes together. Seconds by the database's clock; 0 where nothing waits. */
export type DeliveryFigures = {
  pending: number
  running: number
  /** Due, and nobody has claimed them: pending ones, and running ones whose lease has run out. */
  dueUnclaimed: number
  /** Since the job that has been due for longest became due. */
  oldestWaitingSeconds: number
  undispatched: number
  /** The relay's lag: since the oldest job was accepted for which no message has been sent. */
  oldestUndispatchedSeconds: number
  /** The sweeper's lag: since the lease ran out that ran out first of those that nobody has taken over. */
  leaseOverdueSeconds: number
  /** Nothing where nobody has ever claimed anything. */
  secondsSinceLastClaim: number | null
}

/**
 * Reads them from the indexes of unfinished jobs, whatever the number of finished ones. Each part is a query of its own,
 * so that each finds the partial index that is meant for it.
 */
export async function readDeliveryFigures(database: Database): Promise<DeliveryFigures> {
  const { rows } = await database.execute<DeliveryFigures>(figuresStatement)
  const [figures] = rows
  if (figures === undefined) throw new Error('the database told nothing of its jobs')
  return figures
}

/** One row of `DeliveryFigures`. */
export const figuresStatement = sql`
    WITH pending AS (
      SELECT count(*)::int AS jobs,
        count(*) FILTER (WHERE due_at <= clock_timestamp())::int AS due,
        min(due_at) FILTER (WHERE due_at <= clock_timestamp()) AS oldest
      FROM (
        SELECT COALESCE(run_after, created_at) AS due_at FROM plan_generation_job
        WHERE status = 'pending'
      ) AS waiting
    ), running AS (
      SELECT count(*)::int AS jobs,
        count(*) FILTER (WHERE lease_until < clock_timestamp())::int AS due,
        min(lease_until) FILTER (WHERE lease_until < clock_timestamp()) AS overdue
      FROM plan_generation_job WHERE status = 'running'
    ), undispatched AS (
      SELECT count(*)::int AS jobs,
        min(created_at) FILTER (WHERE run_after IS NULL OR run_after <= clock_timestamp()) AS oldest
      FROM plan_generation_job WHERE undispatched AND status IN ('pending', 'running')
    )
    SELECT pending.jobs AS pending, running.jobs AS running,
      pending.due + running.due AS "dueUnclaimed",
      ${secondsSince(sql`LEAST(pending.oldest, running.overdue)`)} AS "oldestWaitingSeconds",
      undispatched.jobs AS undispatched,
      ${secondsSince(sql`undispatched.oldest`)} AS "oldestUndispatchedSeconds",
      ${secondsSince(sql`running.overdue`)} AS "leaseOverdueSeconds",
      (SELECT extract(epoch FROM clock_timestamp() - max(claimed_at))::float8
        FROM plan_generation_job) AS "secondsSinceLastClaim"
    FROM pending, running, undispatched`

function secondsSince(instant: ReturnType<typeof sql>) {
  return sql`COALESCE(GREATEST(0, extract(epoch FROM clock_timestamp() - ${instant})), 0)::float8`
}
