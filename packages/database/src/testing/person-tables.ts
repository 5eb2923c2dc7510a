import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/**
 * Every table whose rows go with a person, at however many removes, found by the foreign keys: a new one is in the list as
 * soon as there is a migration for it.
 */
export async function findPersonTables(database: Database): Promise<string[]> {
  const { rows } = await database.execute<{ name: string }>(sql`
    WITH RECURSIVE belonging AS (
      SELECT 'public.person'::regclass::oid AS id
      UNION
      SELECT conrelid FROM pg_constraint JOIN belonging ON confrelid = belonging.id
      WHERE contype = 'f'
    )
    SELECT relname AS name FROM belonging JOIN pg_class ON pg_class.oid = belonging.id
    ORDER BY relname`)
  return rows.map(({ name }) => name)
}

/** How many rows each of these tables has, whosever they are. */
export async function countRows(
  database: Database,
  tables: readonly string[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await database.execute<{ rows: number }>(
      sql`SELECT count(*)::int AS rows FROM ${sql.identifier(table)}`,
    )
    counts[table] = rows[0]?.rows ?? 0
  }
  return counts
}

/** Everything that stands in any table of the database, the queue's too, as text. */
export async function dumpDatabase(database: Database): Promise<string> {
  const { rows: tables } = await database.execute<{ schema: string; name: string }>(sql`
    SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`)
  const texts: string[] = []
  for (const { schema, name } of tables) {
    const { rows } = await database.execute<{ row: string }>(sql`
      SELECT one::text AS row FROM ${sql.identifier(schema)}.${sql.identifier(name)} AS one`)
    texts.push(...rows.map(({ row }) => `${schema}.${name}: ${row}`))
  }
  return texts.join('\n')
}
