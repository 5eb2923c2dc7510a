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

/** The same for many at once, and then they are deleted. Those who have nothing of that kind cost no statement of their own. */
export async function leavePeople(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const among = sql`= ANY(${sql.param([...ids])}::text[])`
  await database.execute(sql`DELETE FROM access_token WHERE person_id ${among}`)
  const { rows } = await database.execute<{ person_id: string }>(sql`
    SELECT DISTINCT person_id FROM plan_generation_job
    WHERE person_id ${among} AND status IN ('pending', 'running')`)
  for (const { person_id } of rows) await endPersonJobs(database, person_id)
  await database.execute(sql`DELETE FROM verification WHERE value ${among}`)
  await database.execute(sql`DELETE FROM person WHERE id ${among}`)
}
