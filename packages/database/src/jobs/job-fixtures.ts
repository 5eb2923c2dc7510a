import { randomUUID } from 'node:crypto'
import { type Intake, intakeSchema } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { acceptJob } from './accept-job.ts'
import { claimJob } from './claim-job.ts'

/** A small, sound intake; tests change what they are about. */
export function makeIntake(changes: Record<string, unknown> = {}): Intake {
  return intakeSchema.parse({
    sex: 'female',
    age: 38,
    heightCm: 170,
    weightKg: 77,
    goal: { type: 'maintain' },
    activityLevel: 'moderately_active',
    safety: {},
    ...changes,
  })
}

/** A guest of this test's own. */
export async function makePerson(database: Database): Promise<string> {
  const id = randomUUID()
  await database.execute(sql`
    INSERT INTO person (id, name, email, is_anonymous) VALUES (${id}, 'Guest', ${`${id}@guest.invalid`}, true)`)
  return id
}

/** An accepted job of a new person. */
export async function makeJob(
  database: Database,
  changes: Record<string, unknown> = {},
): Promise<{ jobId: string; personId: string }> {
  const personId = await makePerson(database)
  const acceptance = await acceptJob(database, {
    personId,
    intake: makeIntake(changes),
    seed: 7,
    replace: false,
  })
  if (acceptance.kind !== 'accepted') throw new Error('the fixture job was not accepted')
  return { jobId: acceptance.answer.jobId, personId }
}

/** A job that a worker has claimed. */
export async function makeRunningJob(database: Database): Promise<{
  jobId: string
  personId: string
  attempt: number
  incarnation: string
}> {
  const job = await makeJob(database)
  const incarnation = randomUUID()
  const claim = await claimJob(database, {
    jobId: job.jobId,
    claimId: randomUUID(),
    incarnation,
    othersRunning: 0,
  })
  if (claim.kind !== 'claimed') throw new Error(`the fixture job was not claimed: ${claim.kind}`)
  return { ...job, attempt: claim.response.attempt, incarnation }
}

/** Lets a lease run out without waiting for it. */
export async function expireLease(database: Database, jobId: string): Promise<void> {
  await database.execute(sql`
    UPDATE plan_generation_job SET lease_until = clock_timestamp() - interval '1 second'
    WHERE id = ${jobId}`)
}

/** The row as it is, for what no verb tells. */
export async function readJob(database: Database, jobId: string): Promise<Record<string, unknown>> {
  const { rows } = await database.execute(
    sql`SELECT * FROM plan_generation_job WHERE id = ${jobId}`,
  )
  return rows[0] ?? {}
}

/** What happened to a job, in order. */
export async function readEventKinds(database: Database, jobId: string): Promise<string[]> {
  const { rows } = await database.execute<{ kind: string }>(
    sql`SELECT kind FROM job_event WHERE job_id = ${jobId} ORDER BY seq`,
  )
  return rows.map(({ kind }) => kind)
}

/** As many as asked for, all at once. */
export function makeMany<made>(count: number, make: () => Promise<made>): Promise<made[]> {
  return Promise.all(Array.from({ length: count }, make))
}
