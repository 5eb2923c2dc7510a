import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/**
 * Locks those jobs that nobody else holds until the transaction ends, and says which of the numbers those are: places in
 * `jobIds`. It waits for no row, so whoever holds one job holds up nobody else's.
 */
export async function lockJobs(
  transaction: Database,
  jobIds: readonly string[],
): Promise<number[]> {
  const asked = jobIds.map((id, nr) => ({ nr, id }))
  const { rows } = await transaction.execute<{ nr: number }>(sql`
    SELECT asked.nr
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (nr int, id uuid)
    JOIN plan_generation_job AS job ON job.id = asked.id
    ORDER BY job.id FOR UPDATE OF job SKIP LOCKED`)
  return rows.map(({ nr }) => nr)
}
