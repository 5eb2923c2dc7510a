import { sql } from 'drizzle-orm'
import type { Database } from './connection.ts'

export type Backlog = {
  /** Jobs that are due and that nobody runs. */
  dueUnclaimed: number
  /** Since anybody claimed anything; `null` where nothing was ever claimed. */
  secondsSinceLastClaim: number | null
}

/** What a watchdog needs: whether work waits while nobody takes any. */
export async function readBacklog(database: Database): Promise<Backlog> {
  const { rows } = await database.execute<{ due: number; since: number | null }>(sql`
    SELECT (
      SELECT count(*)::int FROM plan_generation_job
      WHERE (status = 'pending' AND COALESCE(run_after, created_at) <= clock_timestamp())
        OR (status = 'running' AND lease_until < clock_timestamp())
    ) AS due, (
      SELECT extract(epoch FROM clock_timestamp() - max(claimed_at))::double precision
      FROM plan_generation_job
    ) AS since`)
  return {
    dueUnclaimed: rows[0]?.due ?? 0,
    secondsSinceLastClaim: rows[0]?.since ?? null,
  }
}
