import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Minutes for which a sign-in, or a password given again, stands for whoever sits there. */
export const confirmedMinutes = 15

/** Whether the person of a session is an operator now, and whether they have shown lately that it is they. */
export async function findOperator(
  database: Database,
  sessionId: string,
): Promise<{ reference: string; isConfirmed: boolean } | undefined> {
  const { rows } = await database.execute<{ reference: string; is_confirmed: boolean }>(sql`
    SELECT person.reference, GREATEST(session.created_at, session.confirmed_at)
      > clock_timestamp() - make_interval(mins => ${confirmedMinutes}::int) AS is_confirmed
    FROM session JOIN operator USING (person_id) JOIN person ON person.id = session.person_id
    WHERE session.id = ${sessionId} AND session.expires_at > clock_timestamp()`)
  const row = rows[0]
  return row === undefined ? undefined : { reference: row.reference, isConfirmed: row.is_confirmed }
}

/** Writes down that the password was given in a session just now. */
export async function confirmSession(database: Database, sessionId: string): Promise<void> {
  await database.execute(
    sql`UPDATE session SET confirmed_at = clock_timestamp() WHERE id = ${sessionId}`,
  )
}
