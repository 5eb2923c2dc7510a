import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
import { leavePeople } from './leave-person.ts'

/** At a time, so that a round stays short. */
const mostGuests = 100

/**
 * Forgets what opens nothing any more: sessions and links that have run out, and keys, shared plans and invitations a month
 * after they did (until then they say so).
 */
export async function pruneAccess(database: Database): Promise<void> {
  await database.execute(sql`
    DELETE FROM session WHERE expires_at < clock_timestamp() - interval '1 hour'`)
  await database.execute(sql`
    DELETE FROM verification WHERE expires_at < clock_timestamp() - interval '1 hour'`)
  await database.execute(sql`
    DELETE FROM access_token WHERE expires_at < clock_timestamp() - interval '30 days'`)
  await database.execute(sql`
    DELETE FROM invitation WHERE expires_at < clock_timestamp() - interval '30 days'`)
}

/**
 * Guests whom nobody can be again, or who have not been here for so many days, neither they nor a program or calendar of
 * theirs. When somebody was last here is known to the day, so it may be a day more. The time is the statement's, since the
 * planner joins nothing by one that may be another for each row.
 */
const isLost = (days: number): SQL => sql`person.is_anonymous
  AND person.created_at < statement_timestamp() - interval '1 day'
  AND NOT EXISTS (SELECT 1 FROM session
    WHERE session.person_id = person.id AND session.expires_at > statement_timestamp()
      AND session.updated_at > statement_timestamp() - make_interval(days => ${days + 1}::int))
  AND NOT EXISTS (SELECT 1 FROM access_token AS token
    WHERE token.person_id = person.id AND token.kind <> 'share'
      AND (token.expires_at IS NULL OR token.expires_at > statement_timestamp())
      AND coalesce(token.last_used_at, token.created_at)
        > statement_timestamp() - make_interval(days => ${days}::int))`

/**
 * Forgets guests who have not been here for `days` days, with all that was theirs: a hundred at a time, the oldest first, in
 * one transaction. Whether there may be more.
 */
export async function pruneGuests(database: Database, days: number): Promise<boolean> {
  return await inTransaction(database, async (transaction) => {
    // Somebody may be about to move what is theirs to an account.
    const { rows } = await transaction.execute<{ id: string }>(sql`
      SELECT id FROM person WHERE ${isLost(days)} ORDER BY created_at LIMIT ${mostGuests}
      FOR UPDATE OF person SKIP LOCKED`)
    await leavePeople(
      transaction,
      rows.map(({ id }) => id),
    )
    return rows.length === mostGuests
  })
}
