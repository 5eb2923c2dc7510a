import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { applyMigrations } from './apply-migrations.ts'
import { readMigrations } from './read-migrations.ts'

/** Brings a bare database to the schema after this many migrations. */
export async function migrateTo(url: string, count: number): Promise<void> {
  await run(url, (client) => applyMigrations(client, readMigrations().slice(0, count)))
}

async function run(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    await work(client)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

export type OldRows = { personId: string; completed: string; running: string; pending: string }

/**
 * Fills a database of any schema since the first with what an old release would have left there, in plain words of that time: a
 * person with a plan, one whose job runs, and one whose job waits.
 */
export async function fillOld(url: string): Promise<OldRows> {
  const ids = { personId: randomUUID(), completed: randomUUID(), running: randomUUID(), pending: randomUUID() }
  const [second, third, planId] = [randomUUID(), randomUUID(), randomUUID()]
  await run(url, async (client) => {
    for (const id of [ids.personId, second, third])
      await client.query(`INSERT INTO person (id, name, email) VALUES ($1, 'Old', $1 || '@example.org')`, [id])
    await client.query(
      `INSERT INTO account (id, account_id, provider_id, person_id, password) VALUES ($1, $1, 'credential', $1, 'salt:hash')`,
      [ids.personId],
    )
    await client.query(
      `INSERT INTO session (id, token, person_id, expires_at) VALUES ($1, $1, $1, clock_timestamp() + interval '9 days')`,
      [ids.personId],
    )
    for (const [id, personId] of [[ids.completed, ids.personId], [ids.running, second], [ids.pending, third]])
      await client.query(
        `WITH taken AS (
           INSERT INTO plan_generation_job (id, person_id, intake, intake_fingerprint, seed, seq)
           VALUES ($1, $2, '{"sex":"female"}', 'f', 7, 1) RETURNING id)
         INSERT INTO job_event (job_id, seq, attempt, kind) SELECT id, 1, 0, 'accepted' FROM taken`,
        [id, personId],
      )
    for (const id of [ids.completed, ids.running]) {
      const claim = `UPDATE plan_generation_job SET status = 'running', attempt = 1, seq = 2, deliveries = 1,
        claim_id = id, incarnation = id, lease_until = clock_timestamp() + interval '6 seconds',
        claimed_at = clock_timestamp(), first_claimed_at = clock_timestamp(), undispatched = false,
        dispatch_no = 1, dispatched_at = clock_timestamp() WHERE id = $1`
      await client.query(claim, [id])
      await client.query(`INSERT INTO job_event (job_id, seq, attempt, kind) VALUES ($1, 2, 1, 'claimed')`, [id])
      await client.query('INSERT INTO worker_incarnation (incarnation) VALUES ($1)', [id])
    }
    await client.query(
      `INSERT INTO meal_plan (id, job_id, person_id, attempt, plan, metabolic_profile, is_active)
       VALUES ($1, $2, $3, 1, '{"seed":7}', '{}', true)`,
      [planId, ids.completed, ids.personId],
    )
    await client.query(
      `UPDATE plan_generation_job SET status = 'completed', seq = 3, percent = 100, lease_until = NULL,
         finished_at = clock_timestamp() WHERE id = $1`,
      [ids.completed],
    )
    await client.query(
      `INSERT INTO job_event (job_id, seq, attempt, kind, data)
       VALUES ($1, 3, 1, 'completed', jsonb_build_object('planId', $2::text))`,
      [ids.completed, planId],
    )
  })
  return ids
}
