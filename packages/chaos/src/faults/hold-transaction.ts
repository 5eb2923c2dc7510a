import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Inflict } from '../nemesis/fault.ts'
import { choose } from './choose.ts'
import { connectAsSuperuser } from './superuser.ts'

const mostJobs = 3
const lookMs = 200

/**
 * Keeps a transaction open for the length that has locked the rows of up to three unfinished jobs, running ones before
 * others, and whose snapshot keeps vacuum from cleaning up.
 */
export const holdTransaction: Inflict = async (context, { draw, lengthMs }) => {
  await using superuser = await connectAsSuperuser(context)
  const endMs = performance.now() + lengthMs
  await superuser.query(
    `SELECT set_config(name, '0', false) FROM pg_settings
     WHERE name IN ('idle_in_transaction_session_timeout', 'idle_session_timeout', 'transaction_timeout')`,
  )
  let jobs = await lockJobs(superuser, draw)
  while (jobs.length === 0 && performance.now() < endMs) {
    await sleep(lookMs)
    jobs = await lockJobs(superuser, draw)
  }
  await sleep(Math.max(0, endMs - performance.now()))
  const hasLasted = await superuser.query('ROLLBACK').then(
    () => true,
    () => false,
  )
  const end = hasLasted ? '' : ', until the server broke it off'
  const detail = `rows of ${jobs.length} jobs for ${lengthMs} ms${end}`
  return { detail, happened: jobs.length > 0 }
}

/** Gives the jobs whose rows are locked from now on; the transaction is open even where there are none. */
async function lockJobs(client: pg.Client, draw: number): Promise<string[]> {
  const { chosen: order } = choose(['ASC', 'DESC'] as const, draw)
  await client.query('ROLLBACK')
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  try {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM plan_generation_job WHERE status IN ('pending', 'running')
       ORDER BY (status = 'running') DESC, created_at ${order} LIMIT ${mostJobs} FOR UPDATE SKIP LOCKED`,
    )
    return rows.map(({ id }) => id)
  } catch (error) {
    // 40001 is serialization_failure: a row has changed since the snapshot, which another look will find.
    if (error instanceof pg.DatabaseError && error.code === '40001') return []
    throw error
  }
}
