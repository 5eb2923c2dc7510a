import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { findSqlState } from '../connection.ts'
import { cancelJob } from './cancel-job.ts'
import { expireLease, makeJob, makeRunningJob } from './job-fixtures.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

async function stateOf(statement: ReturnType<typeof sql>): Promise<string | undefined> {
  try {
    await database().execute(statement)
    return undefined
  } catch (error) {
    return findSqlState(error)
  }
}

const refused = 'ZS001'

describe('the guard on job moves', () => {
  it('lets nothing leave a terminal state', async () => {
    const { jobId } = await makeRunningJob(database())
    await cancelJob(database(), jobId)
    for (const status of ['pending', 'running', 'completed', 'failed'])
      expect(
        await stateOf(sql`
        UPDATE plan_generation_job SET status = ${status}, finished_at = NULL,
          lease_until = CASE WHEN ${status} = 'running' THEN clock_timestamp() END
        WHERE id = ${jobId}`),
      ).toBe(refused)
  })

  it('refuses to complete a job that nobody claimed', async () => {
    const { jobId } = await makeJob(database())
    expect(
      await stateOf(sql`
      UPDATE plan_generation_job SET status = 'completed', finished_at = clock_timestamp()
      WHERE id = ${jobId}`),
    ).toBe(refused)
  })

  it('refuses a claim that does not raise the attempt, raises it by two, or takes a live lease', async () => {
    const pending = await makeJob(database())
    const running = await makeRunningJob(database())
    const claim = (jobId: string, by: number) =>
      stateOf(sql`
      UPDATE plan_generation_job SET status = 'running', attempt = attempt + ${by},
        lease_until = clock_timestamp() + interval '6 seconds' WHERE id = ${jobId}`)
    expect(await claim(pending.jobId, 0)).toBe(refused)
    expect(await claim(pending.jobId, 2)).toBe(refused)
    expect(await claim(running.jobId, 1)).toBe(refused)
    await expireLease(database(), running.jobId)
    expect(await claim(running.jobId, 1)).toBeUndefined()
  })

  it('refuses an attempt, a number or a percentage that goes back', async () => {
    const { jobId } = await makeRunningJob(database())
    await database().execute(sql`UPDATE plan_generation_job SET percent = 40 WHERE id = ${jobId}`)
    for (const column of ['attempt', 'seq', 'percent'])
      expect(
        await stateOf(sql`
        UPDATE plan_generation_job SET ${sql.identifier(column)} = ${sql.identifier(column)} - 1
        WHERE id = ${jobId}`),
      ).toBe(refused)
  })

  it('refuses to delete a job that has not ended, also by way of its person', async () => {
    const { jobId, personId } = await makeRunningJob(database())
    expect(await stateOf(sql`DELETE FROM plan_generation_job WHERE id = ${jobId}`)).toBe(refused)
    expect(await stateOf(sql`DELETE FROM person WHERE id = ${personId}`)).toBe(refused)
    await cancelJob(database(), jobId)
    expect(await stateOf(sql`DELETE FROM person WHERE id = ${personId}`)).toBeUndefined()
  })

  it('refuses a job that does not begin pending, and a second active one', async () => {
    const { jobId, personId } = await makeRunningJob(database())
    const copy = (status: string) =>
      stateOf(sql`
      INSERT INTO plan_generation_job (id, person_id, status, intake, intake_fingerprint, seed, lease_until)
      SELECT gen_random_uuid(), ${personId}, ${status}, intake, intake_fingerprint, seed,
        CASE WHEN ${status} = 'running' THEN lease_until END
      FROM plan_generation_job WHERE id = ${jobId}`)
    expect(await copy('running')).toBe(refused)
    expect(await copy('pending')).toBe('23505')
  })

  it('never changes an event', async () => {
    const { jobId } = await makeJob(database())
    expect(await stateOf(sql`UPDATE job_event SET kind = 'failed' WHERE job_id = ${jobId}`)).toBe(
      refused,
    )
  })
})
