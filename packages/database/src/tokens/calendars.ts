import { randomUUID } from 'node:crypto'
import type { Calendar } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { makeSecret } from './make-secret.ts'
import { type TokenRow, tokenColumns, tokenTimes } from './token-rows.ts'

/** A person's calendar feed, without its address, which nobody can read again. */
export async function findCalendar(
  database: Database,
  personId: string,
): Promise<Calendar | undefined> {
  const { rows } = await database.execute<TokenRow>(sql`
    SELECT ${tokenColumns} FROM access_token
    WHERE person_id = ${personId} AND kind = 'calendar'`)
  return rows[0] === undefined ? undefined : tokenTimes(rows[0])
}

/** Gives the person's calendar feed a new secret; the old one opens nothing from then on. */
export async function replaceCalendar(
  database: Database,
  personId: string,
): Promise<{ calendar: Calendar; secret: string }> {
  const { secret, hash, start } = makeSecret()
  const { rows } = await database.execute<TokenRow>(sql`
    INSERT INTO access_token (id, person_id, kind, token_hash, start)
    VALUES (${randomUUID()}, ${personId}, 'calendar', ${hash}, ${start})
    ON CONFLICT (person_id) WHERE kind = 'calendar' DO UPDATE SET id = excluded.id,
      token_hash = excluded.token_hash, start = excluded.start,
      created_at = excluded.created_at, last_used_at = NULL
    RETURNING ${tokenColumns}`)
  if (rows[0] === undefined) throw new Error('the new token was not stored')
  return { calendar: tokenTimes(rows[0]), secret }
}

/** Ends a person's calendar feed, if there is one. */
export async function endCalendar(database: Database, personId: string): Promise<void> {
  await database.execute(sql`
    DELETE FROM access_token WHERE person_id = ${personId} AND kind = 'calendar'`)
}
