import { type Database, findSqlState } from './connection.ts'

/** Serialisation failure, deadlock, unique violation: another transaction was quicker, and a second look decides. */
const raceStates = new Set(['40001', '40P01', '23505'])

/** Runs the work in one transaction; where another one got in its way, again from the start, at most five times. */
export async function inTransaction<result>(
  database: Database,
  work: (transaction: Database) => Promise<result>,
): Promise<result> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await database.transaction((transaction) => work(transaction as unknown as Database))
    } catch (error) {
      if (turn === 5 || !raceStates.has(findSqlState(error) ?? '')) throw error
    }
  }
}
