import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { databaseRules } from '../archive/database-rules.ts'
import { cancelJob } from '../jobs/cancel-job.ts'
import { makeJob, makePerson, readEventKinds } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { fillPersonTables } from '../testing/fill-person-tables.ts'
import { pruneHistory } from './prune-history.ts'

const database = withDatabase()
const keep = { eventDays: 90, planlessDays: 180 }

async function endedDaysAgo(jobId: string, days: number): Promise<void> {
  await database().execute(sql`
    UPDATE plan_generation_job SET finished_at = clock_timestamp() - make_interval(days => ${days}::int)
    WHERE id = ${jobId}`)
}

async function makeCancelled(days: number): Promise<string> {
  const { jobId } = await makeJob(database())
  await cancelJob(database(), jobId)
  await endedDaysAgo(jobId, days)
  return jobId
}

async function isThere(jobId: string): Promise<boolean> {
  const { rows } = await database().execute(
    sql`SELECT 1 FROM plan_generation_job WHERE id = ${jobId}`,
  )
  return rows.length > 0
}

it('keeps a plan, its versions and its answers, and of its job the first and the last event', async () => {
  const personId = await makePerson(database())
  const { jobId, planId } = await fillPersonTables(database(), personId)
  const before = await readEventKinds(database(), jobId)
  await endedDaysAgo(jobId, 89)
  await pruneHistory(database(), keep)
  expect(await readEventKinds(database(), jobId)).toEqual(before)
  await endedDaysAgo(jobId, 9_000)
  await pruneHistory(database(), { eventDays: undefined, planlessDays: undefined })
  expect(await readEventKinds(database(), jobId)).toEqual(before)
  await pruneHistory(database(), keep)
  expect(await readEventKinds(database(), jobId)).toEqual(['accepted', 'completed'])
  const { rows } = await database().execute(sql`
    SELECT intake, (SELECT count(*)::int FROM meal_plan_revision WHERE plan_id = ${planId}) AS versions
    FROM plan_generation_job WHERE id = ${jobId}`)
  expect(rows).toEqual([{ intake: expect.objectContaining({ age: 38 }), versions: 1 }])
})

it('deletes jobs without a plan when they are old, and none that has not ended', async () => {
  const [young, old] = [await makeCancelled(179), await makeCancelled(181)]
  const { jobId: waiting } = await makeJob(database())
  const replay = randomUUID()
  await database().execute(sql`
    INSERT INTO plan_generation_job (id, person_id, intake, intake_fingerprint, seed, seq, replay_of)
    VALUES (${replay}, ${await makePerson(database())}, '{}', 'f', 1, 1, ${old})`)
  await database().execute(sql`
    INSERT INTO job_event (job_id, seq, attempt, kind) VALUES (${replay}, 1, 0, 'accepted')`)
  await pruneHistory(database(), keep)
  expect(await Promise.all([young, old, waiting, replay].map(isThere))).toEqual([
    true,
    false,
    true,
    true,
  ])
})

it('leaves rows in which verify finds nothing', async () => {
  for (const { name, sql: rule } of databaseRules)
    expect((await database().execute(rule)).rows, name).toEqual([])
})
