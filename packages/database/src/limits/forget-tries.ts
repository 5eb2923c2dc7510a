import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { texts } from '../jobs/array.ts'

/** Forgets the tries of these keys: the last one was rightful. */
export async function forgetTries(database: Database, keys: readonly string[]): Promise<void> {
  await database.execute(sql`DELETE FROM rate_window WHERE key = ANY(${texts(keys)})`)
}

/** Forgets the windows that are over. */
export async function pruneTries(database: Database): Promise<void> {
  await database.execute(sql`DELETE FROM rate_window WHERE ends_at < clock_timestamp()`)
}
