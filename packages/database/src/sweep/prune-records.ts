import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { pruneTries } from '../limits/forget-tries.ts'

/**
 * Forgets idempotency keys and workers' reports after two days, counts of refusals after a quarter, windows of limits that are over,
 * and worker lives that nothing refers to any more: a lease that runs out is judged by when its worker was heard last, however long
 * ago that was.
 */
export async function pruneRecords(database: Database): Promise<void> {
  await pruneTries(database)
  await database.execute(sql`
    DELETE FROM idempotency_key WHERE created_at < clock_timestamp() - interval '48 hours'`)
  await database.execute(sql`
    DELETE FROM worker_report WHERE reported_at < clock_timestamp() - interval '48 hours'`)
  await database.execute(sql`
    DELETE FROM refusal_count WHERE day < (clock_timestamp() - interval '90 days')::date`)
  await database.execute(sql`
    DELETE FROM worker_incarnation AS worker
    WHERE last_seen_at < clock_timestamp() - interval '48 hours'
      AND NOT EXISTS (
        SELECT 1 FROM lost_lease
        WHERE lost_lease.incarnation = worker.incarnation AND NOT is_judged)
      AND NOT EXISTS (
        SELECT 1 FROM plan_generation_job AS job
        WHERE job.incarnation = worker.incarnation AND job.status = 'running')`)
}
