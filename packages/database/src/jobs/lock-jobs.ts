import { type SQL, sql } from 'drizzle-orm'
import { uuids } from './array.ts'

/**
 * The statement that locks those jobs that nobody else holds, until the transaction ends, and gives their ids and how far
 * they are. It waits for no row, so whoever holds one job holds up nobody else's; in the order of ids, as everywhere.
 */
export function lockFreeJobs(jobIds: readonly string[]): SQL {
  return sql`
    SELECT id, seq, percent FROM plan_generation_job WHERE id = ANY(${uuids(jobIds)})
    ORDER BY id FOR UPDATE SKIP LOCKED`
}
