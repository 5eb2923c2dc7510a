import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
import { leavePerson } from './leave-person.ts'

/** At a time, so that a round stays short. */
const mostGuests = 100

/**
 * Forgets what opens nothing any more: sessions and links that have run out, keys and shared plans a month after they did
 * (until then they say so), and guests whom nobody can be again, with all that was theirs.
 */
export async function pruneAccess(database: Database): Promise<void> {
  await database.execute(sql`
    DELETE FROM session WHERE expires_at < clock_timestamp() - interval '1 hour'`)
  await database.execute(sql`
    DELETE FROM verification WHERE expires_at < clock_timestamp() - interval '1 hour'`)
  await database.execute(sql`
    DELETE FROM access_token WHERE expires_at < clock_timestamp() - interval '30 days'`)
  await pruneGuests(database)
}

/** A guest has neither password nor passkey: with the last session, key and calendar they are out of their own reach. */
const isLost = sql`person.is_anonymous AND person.created_at < clock_timestamp() - interval '1 day'
  AND NOT EXISTS (SELECT 1 FROM session
    WHERE session.person_id = person.id AND session.expires_at > clock_timestamp())
  AND NOT EXISTS (SELECT 1 FROM access_token AS token
    WHERE token.person_id = person.id
      AND (token.expires_at IS NULL OR token.expires_at > clock_timestamp()))`

async function pruneGuests(database: Database): Promise<void> {
  const { rows } = await database.execute<{ id: string }>(sql`
    SELECT id FROM person WHERE ${isLost} LIMIT ${mostGuests}`)
  for (const { id } of rows)
    await inTransaction(database, async (transaction) => {
      // Somebody may be about to move what is theirs to an account.
      const still = await transaction.execute(sql`
        SELECT 1 FROM person WHERE id = ${id} AND ${isLost} FOR UPDATE SKIP LOCKED`)
      if (still.rows.length === 0) return
      await leavePerson(transaction, id)
      await transaction.execute(sql`DELETE FROM person WHERE id = ${id}`)
    })
}
