import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Whether at least so many jobs wait for a worker; looks at no more of them. */
export async function isBacklogFull(database: Database, most: number): Promise<boolean> {
  const { rows } = await database.execute<{ waiting: number }>(sql`
    SELECT count(*)::int AS waiting FROM (
      SELECT 1 FROM plan_generation_job
      WHERE status = 'pending' AND COALESCE(run_after, created_at) <= clock_timestamp()
      LIMIT ${most}
    ) AS due`)
  return (rows[0]?.waiting ?? 0) >= most
}
