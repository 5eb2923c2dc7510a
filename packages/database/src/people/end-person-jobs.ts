import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { cancelJob } from '../jobs/cancel-job.ts'

/** Cancels what a person has pending or running: the step before their account is deleted. */
export async function endPersonJobs(database: Database, personId: string): Promise<void> {
  const { rows } = await database.execute<{ id: string }>(sql`
    SELECT id FROM plan_generation_job
    WHERE person_id = ${personId} AND status IN ('pending', 'running')`)
  for (const { id } of rows) await cancelJob(database, id)
}
