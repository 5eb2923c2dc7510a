import { type Database, findSqlState } from './connection.ts'

/** Serialisation failure, deadlock, unique violation. */
const raceStates = new Set(['40001', '40P01', '23505'])

/** Whether another transaction was quicker: nothing was changed, and a second look decides. */
export function isRace(error: unknown): boolean {
  return raceStates.has(findSqlState(error) ?? '')
}

/** Runs the work in one transaction; where another one got in its way, again from the start, five times at most. */
export async function inTransaction<result>(
  database: Database,
  work: (transaction: Database) => Promise<result>,
  { tries = 5 } = {},
): Promise<result> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await database.transaction((transaction) => work(transaction as unknown as Database))
    } catch (error) {
      if (turn === tries || !isRace(error)) throw error
    }
  }
}
