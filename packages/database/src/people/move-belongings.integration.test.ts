import { randomUUID } from 'node:crypto'
import { agentName, type CompleteRequest } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { acceptJob } from '../jobs/accept-job.ts'
import { completeJob } from '../jobs/complete-job.ts'
import { findJob } from '../jobs/find-job.ts'
import { makeIntake, makePerson, makeRunningJob, readJob } from '../jobs/job-fixtures.ts'
import { recordBeat } from '../jobs/record-beat.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { findActivePlan, listPlans } from '../plans/find-plan.ts'
import { moveBelongings } from './move-belongings.ts'

const database = withDatabase()

async function deliver({ jobId, attempt }: { jobId: string; attempt: number }) {
  const planData = {
    days: [],
    metabolic: { goalKcal: 2000 },
  } as unknown as CompleteRequest['planData']
  return completeJob(database(), { jobId, attempt, planData, metabolicProfile: {} as never })
}

async function deleteGuest(personId: string) {
  await database().execute(sql`DELETE FROM person WHERE id = ${personId}`)
}

describe('moveBelongings', () => {
  it('moves a job in the middle of agent 4: the worker goes on, and the plan is the account’s', async () => {
    const job = await makeRunningJob(database())
    const toPersonId = await makePerson(database())
    const beat = { jobId: job.jobId, attempt: job.attempt, incarnation: job.incarnation }
    const progress = {
      status: 'running',
      agent: 4,
      agentName: agentName(4),
      message: 'Day 3',
      percent: 50,
    } as const
    await recordBeat(database(), { ...beat, beat: 1, progress: [progress] })
    await moveBelongings(database(), { fromPersonId: job.personId, toPersonId })
    await deleteGuest(job.personId)
    expect(await recordBeat(database(), { ...beat, beat: 2 })).toEqual({ verdict: 'continue' })
    expect(await deliver(job)).toMatchObject({ kind: 'stored' })
    expect(await findJob(database(), { jobId: job.jobId, personId: toPersonId })).toMatchObject({
      status: 'completed',
    })
    expect(await listPlans(database(), toPersonId)).toHaveLength(1)
  })

  it('lets the newer of two unfinished jobs go on and cancels the older', async () => {
    const older = await makeRunningJob(database())
    const newer = await makeRunningJob(database())
    await moveBelongings(database(), { fromPersonId: newer.personId, toPersonId: older.personId })
    await deleteGuest(newer.personId)
    expect(await readJob(database(), older.jobId)).toMatchObject({ status: 'cancelled' })
    expect(await readJob(database(), newer.jobId)).toMatchObject({
      status: 'running',
      person_id: older.personId,
    })
  })

  it('keeps both plans and the newer one active', async () => {
    const older = await makeRunningJob(database())
    const newer = await makeRunningJob(database())
    await deliver(older)
    await deliver(newer)
    await moveBelongings(database(), { fromPersonId: newer.personId, toPersonId: older.personId })
    await deleteGuest(newer.personId)
    expect(await listPlans(database(), older.personId)).toHaveLength(2)
    const { rows } = await database().execute<{ job_id: string }>(sql`
      SELECT job_id FROM meal_plan WHERE person_id = ${older.personId} AND is_active`)
    expect(rows).toEqual([{ job_id: newer.jobId }])
  })

  it('moves the keys, so that a repeat after signing up gets the first answer', async () => {
    const [fromPersonId, toPersonId] = [await makePerson(database()), await makePerson(database())]
    const request = { intake: makeIntake(), seed: 1, replace: false, idempotencyKey: randomUUID() }
    const first = await acceptJob(database(), { ...request, personId: fromPersonId })
    await moveBelongings(database(), { fromPersonId, toPersonId })
    expect(await acceptJob(database(), { ...request, personId: toPersonId })).toEqual(first)
    expect(await findActivePlan(database(), toPersonId)).toBeUndefined()
  })

  it('moves what is personal, and leaves the account what it has already', async () => {
    const [fromPersonId, toPersonId] = [await makePerson(database()), await makePerson(database())]
    await giveBelongings(fromPersonId, { kg: 80, language: 'de', step: 'goal', age: '1 hour' })
    await giveBelongings(toPersonId, { kg: 90, language: 'en', step: 'body', age: '2 hours' })
    await database().execute(sql`
      INSERT INTO weight_entry (person_id, date, kg) VALUES (${fromPersonId}, '2026-01-02', 79)`)
    await moveBelongings(database(), { fromPersonId, toPersonId })
    await deleteGuest(fromPersonId)
    const { rows } = await database().execute(sql`
      SELECT (SELECT values ->> 'language' FROM preference WHERE person_id = ${toPersonId}) AS language,
        (SELECT step FROM intake_draft WHERE person_id = ${toPersonId}) AS step,
        (SELECT array_agg(kg ORDER BY date) FROM weight_entry WHERE person_id = ${toPersonId}) AS kg,
        (SELECT array_agg(position ORDER BY position) FROM household_member
          WHERE person_id = ${toPersonId}) AS positions,
        (SELECT count(*)::int FROM access_token WHERE person_id = ${toPersonId}) AS tokens`)
    expect(rows).toEqual([
      { language: 'en', step: 'goal', kg: [90, 79], positions: [0, 1], tokens: 3 },
    ])
  })
})

/** One of everything that a person may have, with an API key and a calendar. */
async function giveBelongings(
  personId: string,
  { kg, language, step, age }: { kg: number; language: string; step: string; age: string },
) {
  await database().execute(sql`
    INSERT INTO weight_entry (person_id, date, kg) VALUES (${personId}, '2026-01-01', ${kg})`)
  await database().execute(sql`
    INSERT INTO preference (person_id, values)
    VALUES (${personId}, ${JSON.stringify({ language })}::jsonb)`)
  await database().execute(sql`
    INSERT INTO intake_draft (person_id, step, answers, updated_at)
    VALUES (${personId}, ${step}, '{}', clock_timestamp() - ${age}::interval)`)
  await database().execute(sql`
    INSERT INTO household_member (id, person_id, name, details, position)
    VALUES (${randomUUID()}, ${personId}, 'Someone', '{}', 0)`)
  for (const kind of ['api_key', 'calendar'])
    await database().execute(sql`
      INSERT INTO access_token (id, person_id, kind, token_hash, start)
      VALUES (${randomUUID()}, ${personId}, ${kind}, ${randomUUID()}, 'zs_')`)
}
