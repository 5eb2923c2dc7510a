import type { Ask } from './ask.ts'
import { benchIntake } from './bench-intake.ts'

/** Made in pieces, so that no statement runs for minutes and the write-ahead log can be reused. */
const pieceSize = 50_000

/** So many jobs a person has had; the history is of many people, as a product's is. */
const jobsEach = 4

/**
 * Fills a migrated database up to `jobs` ended jobs: each with its whole intake, three events (accepted, claimed,
 * completed) and a small plan of 200 bytes, four jobs a person over the last months, the newest plan active. Real plans are
 * a hundred times as large and lie in a table that an accept does not touch. Triggers and foreign keys are off meanwhile,
 * since jobs can't begin ended; `ask` has to be the superuser's. Then it is analysed, as autovacuum would have done.
 */
export async function fillHistory(ask: Ask, jobs: number): Promise<void> {
  const stored = await ask.number('SELECT count(*)::int FROM plan_generation_job')
  await ask.rows('SET session_replication_role = replica')
  for (let first = stored; first < jobs; first += pieceSize)
    await fillPiece(ask, first, Math.min(jobs, first + pieceSize) - 1)
  await ask.rows('SET session_replication_role = origin')
  await ask.rows('VACUUM (ANALYZE)')
  await ask.rows('CHECKPOINT')
}

async function fillPiece(ask: Ask, first: number, last: number): Promise<void> {
  await ask.rows(
    `WITH made AS (
       SELECT gen_random_uuid() AS id, number,
         'stored-' || number / ${jobsEach} AS person_id,
         clock_timestamp() - interval '90 days' + number * interval '1 second' AS at
       FROM generate_series($1::int, $2::int) AS number
     ), people AS (
       INSERT INTO person (id, name, email, is_anonymous)
       SELECT DISTINCT person_id, 'Guest', person_id || '@guest.invalid', true FROM made
       ON CONFLICT DO NOTHING
     ), jobs AS (
       INSERT INTO plan_generation_job (id, person_id, status, intake, intake_fingerprint, seed,
         attempt, claim_id, incarnation, beat, claimed_at, first_claimed_at, deliveries,
         undispatched, dispatch_no, dispatched_at, seq, percent, created_at, finished_at)
       SELECT id, person_id, 'completed', $3::jsonb,
         md5(number::text) || md5(id::text), number, 1, gen_random_uuid(), gen_random_uuid(), 2,
         at, at, 1, false, 1, at, 3, 100, at, at + interval '1 second'
       FROM made
     ), events AS (
       INSERT INTO job_event (job_id, seq, at, attempt, kind, data)
       SELECT id, seq, at, least(seq - 1, 1), kind, '{}'
       FROM made, (VALUES (1, 'accepted'), (2, 'claimed'), (3, 'completed')) AS moves (seq, kind)
     )
     INSERT INTO meal_plan (id, job_id, person_id, attempt, plan, metabolic_profile, is_active,
       created_at)
     SELECT gen_random_uuid(), id, person_id, 1, jsonb_build_object('days', repeat('x', 200)), '{}',
       number % ${jobsEach} = ${jobsEach - 1}, at
     FROM made`,
    [first, last, JSON.stringify(benchIntake)],
  )
}
