import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Ends the links that were sent to a person and not used: those of a password reset name them by their id. */
export async function forgetVerifications(database: Database, personId: string): Promise<void> {
  await database.execute(sql`DELETE FROM verification WHERE value = ${personId}`)
}
