import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { endPersonJobs } from './end-person-jobs.ts'
import { forgetVerifications } from './forget-verifications.ts'

/**
 * The step before a person is deleted: what could act in their name while that goes on, and what no foreign key takes along.
 * Their keys end first, since one could ask for a plan just after the last job was cancelled, and the database refuses to
 * delete a person with an unfinished job.
 */
export async function leavePerson(database: Database, personId: string): Promise<void> {
  await database.execute(sql`DELETE FROM access_token WHERE person_id = ${personId}`)
  await endPersonJobs(database, personId)
  await forgetVerifications(database, personId)
}
