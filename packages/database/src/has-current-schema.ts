import { sql } from 'drizzle-orm'
import journal from '../migrations/meta/_journal.json' with { type: 'json' }
import type { Database } from './connection.ts'

/** Whether the database has exactly the migrations that this code was written for. */
export async function hasCurrentSchema(database: Database): Promise<boolean> {
  const newest = journal.entries.at(-1)?.when
  const { rows } = await database.execute<{ newest: string | null }>(
    sql`SELECT max(created_at)::text AS newest FROM public.schema_migration`,
  )
  return rows[0]?.newest === String(newest)
}
