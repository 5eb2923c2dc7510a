import pg from 'pg'
import { beginningOf, type Database, findSqlState, onConnection } from './connection.ts'

/** Serialisation failure, deadlock, unique violation. */
const raceStates = new Set(['40001', '40P01', '23505'])

/** Whether another transaction was quicker: nothing was changed, and a second look decides. */
export function isRace(error: unknown): boolean {
  return raceStates.has(findSqlState(error) ?? '')
}

/**
 * Runs the work in one transaction; where another one got in its way, again from the start, five times at most. Within a
 * transaction it is a part of that one.
 */
export async function inTransaction<result>(
  database: Database,
  work: (transaction: Database) => Promise<result>,
  { tries = 5 } = {},
): Promise<result> {
  const { $client } = database
  if (!($client instanceof pg.Pool)) return await work(database)
  for (let turn = 1; ; turn += 1) {
    try {
      return await runOnce($client, work)
    } catch (error) {
      if (turn === tries || !isRace(error)) throw error
    }
  }
}

/** A connection that is too slow to roll back is not worth keeping; the server rolls back what it leaves. */
const rollback = { text: 'ROLLBACK', query_timeout: 1_000 }

/**
 * The query builder's own transaction keeps a connection for ever whose BEGIN failed, and gives one back to the pool that
 * may still be in its transaction where ROLLBACK did.
 */
async function runOnce<result>(
  pool: pg.Pool,
  work: (transaction: Database) => Promise<result>,
): Promise<result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(beginningOf(pool))
    const result = await work(onConnection(client))
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query(rollback).catch((fault: Error) => {
      broken = fault
    })
    throw error
  } finally {
    client.release(broken)
  }
}
