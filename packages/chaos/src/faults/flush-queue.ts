import { setTimeout as sleep } from 'node:timers/promises'
import { DEFAULT_SCHEMA } from 'bullmq'
import pg from 'pg'
import type { FaultContext, Inflict } from '../nemesis/fault.ts'
import { connectAsSuperuser } from './superuser.ts'
import { untilDone } from './until-done.ts'

/**
 * Forgets every message there is, waiting, delayed and active. The workers stand still for the length before it, less than
 * a lease, so that messages are waiting: where workers keep up, a flush would otherwise find none whose loss matters.
 */
export const flushQueue: Inflict = async (context, { lengthMs }) => {
  const { redis, workers } = context.system
  const standing = workers.filter((worker) => worker.isRunning())
  try {
    for (const worker of standing) worker.signal('SIGSTOP')
    await sleep(lengthMs)
    if (redis === undefined) {
      const messages = await emptyPostgresQueue(context)
      return { detail: `${messages} messages`, happened: messages > 0 }
    }
    await untilDone('flush Redis', () => redis.flush())
    return { detail: 'all keys', happened: true }
  } finally {
    for (const worker of standing)
      await untilDone(`wake ${worker.name}`, () => worker.signal('SIGCONT'))
  }
}

/**
 * Empties all tables of BullMQ's schema but its ledger of migrations, without which the next migration would make
 * all of them once more. They go in one statement, as a flushed Redis would lose them. Gives how many messages there were.
 */
async function emptyPostgresQueue(context: FaultContext): Promise<number> {
  await using superuser = await connectAsSuperuser(context)
  const schema = pg.escapeIdentifier(DEFAULT_SCHEMA)
  const { rows } = await superuser.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = $1 AND tablename <> 'migration'",
    [DEFAULT_SCHEMA],
  )
  const tables = rows.map(({ tablename }) => `${schema}.${pg.escapeIdentifier(tablename)}`)
  // The lock that empties tables waits for everybody and lets nobody pass meanwhile: short waits, and again.
  await superuser.query("SET lock_timeout = '1s'")
  let messages = 0
  await untilDone("empty the queue's tables", async () => {
    await superuser.query('BEGIN')
    try {
      await superuser.query(`LOCK TABLE ${tables.join(', ')} IN ACCESS EXCLUSIVE MODE`)
      const counted = await superuser.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${schema}.job WHERE state IN ('waiting', 'active', 'delayed')`,
      )
      messages = counted.rows[0]?.count ?? 0
      await superuser.query(`TRUNCATE ${tables.join(', ')}`)
      await superuser.query('COMMIT')
    } catch (error) {
      await superuser.query('ROLLBACK')
      throw error
    }
  })
  return messages
}
