import type pg from 'pg'
import { compatibilityTable, raiseCompatibility } from '../compatibility/raise-compatibility.ts'
import { type Migration, readMigrations } from './read-migrations.ts'

/** Remembers the migrations that a database has; the same table that Drizzle's own migrator makes. */
export const migrationTable = 'schema_migration'

/** Tables that tell of the schema: each database has its own, which no archive takes elsewhere. */
export const bookkeepingTables: readonly string[] = [migrationTable, compatibilityTable]

/**
 * Applies those migrations that are newer than the database's newest, all within the caller's transaction: so a restore
 * can make an older schema, fill it and bring it forward as one step that happens or does not.
 */
export async function applyMigrations(
  client: pg.Client,
  migrations: readonly Migration[] = readMigrations(),
): Promise<void> {
  await client.query(`
    CREATE TABLE IF NOT EXISTS public.${migrationTable} (
      id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)`)
  await raiseCompatibility(client)
  const newest = await findNewestMigration(client)
  for (const { when, hash, statements } of migrations) {
    if (newest !== undefined && when <= newest.when) continue
    for (const statement of statements) await client.query(statement)
    await client.query(
      `INSERT INTO public.${migrationTable} (hash, created_at) VALUES ($1, $2)`,
      [hash, when],
    )
  }
}

/** The newest migration that the database has had; undefined in one without our schema. */
export async function findNewestMigration(
  client: pg.Client,
): Promise<{ when: number; hash: string } | undefined> {
  const there = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [
    `public.${migrationTable}`,
  ])
  if (there.rows[0]?.there !== true) return undefined
  const { rows } = await client.query<{ when: string; hash: string }>(`
    SELECT created_at AS when, hash FROM public.${migrationTable}
    ORDER BY created_at DESC LIMIT 1`)
  const newest = rows[0]
  return newest === undefined ? undefined : { when: Number(newest.when), hash: newest.hash }
}
