import { randomInt } from 'node:crypto'
import { intakeSchema } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { sampleIntakes } from '@zero-sum/testbed'
import type { Pool } from 'pg'

/** What the rows of earlier jobs take on disk, with their indexes; per row in bytes. */
export type Stored = {
  jobs: number
  events: number
  plans: number
  bytesPerJob: number
  bytesPerEvent: number
  bytesPerPlan: number
}

/** Jobs of one person in a year. */
const jobsEach = 20
/** Of so many jobs one has its plan here: what all of them would take follows from that. */
const plansOneIn = 100
const batch = 50_000
/** Events of a job, and those that are left of one that ended long ago. */
const [events, eventsLeft] = [14, 2]

/** The people of the past by their ids, so that nothing of theirs is counted among what a run asks for. */
export const pastPeople = 'past-%'

/** Fills the database with so many jobs of the last year, as an installation has them that has been used for that long. */
export async function storeHistory(
  client: Pool,
  jobs: number,
  say: (line: string) => void,
): Promise<Stored> {
  const people = Math.ceil(jobs / jobsEach)
  await client.query(
    `INSERT INTO person (id, name, email) SELECT 'past-' || n, 'Somebody', 'past-' || n || '@example.org'
     FROM generate_series(1, $1::int) AS n`,
    [people],
  )
  const { intake, plan, metabolicProfile } = await samplePlan()
  // A job that begins otherwise than pending is no move that the database lets anybody make.
  await client.query('ALTER TABLE plan_generation_job DISABLE TRIGGER USER')
  for (let first = 1; first <= jobs; first += batch) {
    const last = Math.min(jobs, first + batch - 1)
    await client.query(insertJobs, [first, last, jobs, people, intake])
    if (Math.floor(first / batch) % 4 === 3) say(`  ${last} of ${jobs} earlier jobs`)
  }
  await client.query('ALTER TABLE plan_generation_job ENABLE TRIGGER USER')
  await client.query(insertEvents, [events, eventsLeft])
  await client.query(insertPlans, [plan, metabolicProfile, plansOneIn])
  for (const table of ['person', 'plan_generation_job', 'job_event', 'meal_plan'])
    await client.query(`VACUUM ANALYZE ${table}`)
  return await measure(client)
}

async function samplePlan() {
  const [sample] = sampleIntakes
  if (sample === undefined) throw new Error('There is no sample.')
  const intake = intakeSchema.parse({ ...sample, planDurationDays: 7 })
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: await loadCatalogue() })
  const made = await orchestrator.run(intake, () => {}, { seed: randomInt(2 ** 31) })
  return {
    intake: JSON.stringify(intake),
    plan: JSON.stringify(made.plan),
    metabolicProfile: JSON.stringify(made.deliverables.metabolicProfile),
  }
}

/** Evenly over the last year; of fifty one was refused, of forty one cancelled. */
const insertJobs = `
  INSERT INTO plan_generation_job (id, person_id, status, intake, intake_fingerprint, seed, attempt, claim_id, incarnation,
    claimed_at, first_claimed_at, undispatched, dispatch_no, dispatched_at, seq, percent, failure_kind, failure_reason,
    created_at, finished_at, is_thinned)
  SELECT gen_random_uuid(), 'past-' || (1 + n % $4::int), kind, $5::jsonb, md5(n::text), n, 1, gen_random_uuid(), gen_random_uuid(),
    at, at, false, 1, at, 14, 100, CASE WHEN kind = 'failed' THEN 'refused' END, CASE WHEN kind = 'failed' THEN 'infeasible' END,
    at, at + interval '3 seconds', at < clock_timestamp() - interval '91 days'
  FROM generate_series($1::int, $2::int) AS n,
    LATERAL (SELECT clock_timestamp() - interval '1 hour' - n * (interval '360 days' / $3::int)) AS made (at),
    LATERAL (SELECT CASE WHEN at < clock_timestamp() - interval '170 days' THEN 'completed' WHEN n % 50 = 0 THEN 'failed'
      WHEN n % 40 = 0 THEN 'cancelled' ELSE 'completed' END) AS sort (kind)`

const insertEvents = `
  INSERT INTO job_event (job_id, seq, at, attempt, kind, data)
  SELECT id, nr, created_at + nr * interval '0.2 seconds', 1,
    CASE nr WHEN 1 THEN 'accepted' WHEN 2 THEN 'claimed' WHEN $1 THEN 'completed' ELSE 'agent' END,
    jsonb_build_object('agent', 1 + nr % 6, 'step', 'working', 'percent', nr * 7, 'atMs', 1790000000000 + nr)
  FROM plan_generation_job, LATERAL (
    SELECT nr FROM generate_series(1, $1::int) AS nr WHERE NOT is_thinned OR nr = 1 OR nr > $1::int + 1 - $2::int) AS told`

const insertPlans = `
  INSERT INTO meal_plan (id, job_id, person_id, attempt, plan, metabolic_profile, is_active, created_at)
  SELECT gen_random_uuid(), id, person_id, 1, $1::jsonb, $2::jsonb, false, finished_at
  FROM plan_generation_job WHERE status = 'completed' AND seed % $3::int = 0`

async function measure(client: Pool): Promise<Stored> {
  const count = async (table: string) => {
    const { rows } = await client.query<{ rows: number; bytes: string }>(
      `SELECT (SELECT count(*)::int FROM ${table}) AS rows, pg_total_relation_size('${table}') AS bytes`,
    )
    const [found] = rows
    const number = found?.rows ?? 0
    return { number, each: Math.round(Number(found?.bytes ?? 0) / Math.max(1, number)) }
  }
  const [jobs, told, plans] = [
    await count('plan_generation_job'),
    await count('job_event'),
    await count('meal_plan'),
  ]
  return {
    ...{ jobs: jobs.number, events: told.number, plans: plans.number },
    ...{ bytesPerJob: jobs.each, bytesPerEvent: told.each, bytesPerPlan: plans.each },
  }
}
