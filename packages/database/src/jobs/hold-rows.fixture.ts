import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'

/** Does something while another transaction holds the rows of some jobs, and gives its result after letting go of them. */
export function whileHeld<result>(
  database: Database,
  jobIds: readonly string[],
  work: () => Promise<result>,
): Promise<result> {
  return inTransaction(database, async (transaction) => {
    for (const jobId of jobIds)
      await transaction.execute(
        sql`SELECT id FROM plan_generation_job WHERE id = ${jobId} FOR UPDATE`,
      )
    return await work()
  })
}
