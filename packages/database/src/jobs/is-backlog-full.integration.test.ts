import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { connectDatabase } from '../connection.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { hasAnswer } from './has-answer.ts'
import { isBacklogFull } from './is-backlog-full.ts'
import { makeJob, makePerson } from './job-fixtures.ts'

it('counts the jobs that wait and are due, and none that are to come later', async () => {
  await using test = await createTestDatabase()
  await using connection = connectDatabase(test.url, () => {})
  const { database } = connection
  const jobs = [await makeJob(database), await makeJob(database), await makeJob(database)]
  expect([await isBacklogFull(database, 3), await isBacklogFull(database, 4)]).toEqual([
    true,
    false,
  ])
  await database.execute(sql`
    UPDATE plan_generation_job SET run_after = clock_timestamp() + interval '1 hour'
    WHERE id = ${jobs[0]?.jobId ?? ''}`)
  expect([await isBacklogFull(database, 2), await isBacklogFull(database, 3)]).toEqual([
    true,
    false,
  ])
})

it('knows whom it could answer without a new job', async () => {
  await using test = await createTestDatabase()
  await using connection = connectDatabase(test.url, () => {})
  const { database } = connection
  const { personId } = await makeJob(database)
  const other = await makePerson(database)
  const asked = { idempotencyKey: undefined, replace: false }
  expect(await hasAnswer(database, { ...asked, personId })).toBe(true)
  expect(await hasAnswer(database, { ...asked, personId, replace: true })).toBe(false)
  expect(await hasAnswer(database, { ...asked, personId: other })).toBe(false)
  await database.execute(sql`
    INSERT INTO idempotency_key (person_id, key, fingerprint, answer) VALUES (${other}, 'k', 'f', '{}')`)
  expect(await hasAnswer(database, { ...asked, personId: other, idempotencyKey: 'k' })).toBe(true)
  expect(
    await hasAnswer(database, { ...asked, personId, idempotencyKey: 'k', replace: true }),
  ).toBe(false)
})
