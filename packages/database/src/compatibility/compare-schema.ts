import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { newestMigration } from './compatible-since.ts'

/**
 * Whether this code works on the schema as it is: `fits`; `too-old`, when migrations of this version have not run; or
 * `too-new`, when a later version's have, and took away what this one relies on.
 */
export type SchemaFit = 'fits' | 'too-old' | 'too-new'

/**
 * Compares this code with the database. While servers are replaced one by one, a schema that is newer is expected: it fits as
 * long as the code that migrated it says so of this version.
 */
export async function compareSchema(
  database: Database,
  ofThisCode = newestMigration(),
): Promise<SchemaFit> {
  const inDatabase = await readNumber(
    database,
    sql`SELECT max(created_at)::text AS number FROM public.schema_migration`,
  )
  if (inDatabase === undefined || inDatabase < ofThisCode) return 'too-old'
  if (inDatabase === ofThisCode) return 'fits'
  const since = await readCompatibility(database)
  return since !== undefined && ofThisCode >= since ? 'fits' : 'too-new'
}

/** Nothing where no version has said so yet; then only its own schema fits a version. */
async function readCompatibility(database: Database): Promise<number | undefined> {
  const { rows } = await database.execute<{ exists: boolean }>(
    sql`SELECT to_regclass('public.schema_compatibility') IS NOT NULL AS exists`,
  )
  if (rows[0]?.exists !== true) return undefined
  return await readNumber(
    database,
    sql`SELECT compatible_since::text AS number FROM public.schema_compatibility`,
  )
}

async function readNumber(database: Database, query: SQL): Promise<number | undefined> {
  const { rows } = await database.execute<{ number: string | null }>(query)
  const number = rows[0]?.number
  return number === null || number === undefined ? undefined : Number(number)
}
