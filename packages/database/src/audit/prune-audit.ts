import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Days for which the audit trail is kept, a year and the time to look back at it; the trigger on it knows the same number. */
export const auditDays = 400

/** Forgets what is older; the database refuses to forget anything else. */
export async function pruneAudit(database: Database): Promise<void> {
  await database.execute(sql`
    DELETE FROM audit_entry
    WHERE at < clock_timestamp() - make_interval(days => ${auditDays}::int)`)
}
