import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import journal from '../../migrations/meta/_journal.json' with { type: 'json' }

/** One step of the schema, as Drizzle Kit wrote it. */
export type Migration = {
  /** The file's name without its ending, such as `0001_guard_job_moves`. */
  tag: string
  /** When it was written, in milliseconds since 1970: what the database remembers it by. */
  when: number
  /** SHA-256 of its text, in hexadecimal. */
  hash: string
  statements: readonly string[]
}

const folder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Every migration that this code knows, oldest first. */
export function readMigrations(): Migration[] {
  const files = readMigrationFiles({ migrationsFolder: folder })
  return files.map(({ folderMillis, hash, sql }, nr) => ({
    tag: journal.entries[nr]?.tag ?? String(folderMillis),
    when: folderMillis,
    hash,
    statements: sql,
  }))
}

export type TableOfSchema = { name: string; columns: string[] }

type ColumnOfSchema = { type: string; notNull: boolean; default?: unknown }
type Named = Record<string, { name: string }>

const namedKinds = [
  'indexes',
  'foreignKeys',
  'compositePrimaryKeys',
  'uniqueConstraints',
  'checkConstraints',
] as const

type TableSnapshot = { name: string; columns: Record<string, ColumnOfSchema> } & Record<
  (typeof namedKinds)[number],
  Named
>

/** The tables as Drizzle Kit wrote them down with a migration. */
async function readSnapshot(tag: string): Promise<TableSnapshot[]> {
  const file = `${folder}/meta/${tag.slice(0, 4)}_snapshot.json`
  const snapshot = JSON.parse(await readFile(file, 'utf8')) as { tables: Record<string, TableSnapshot> }
  return Object.values(snapshot.tables)
}

/** The product's tables as they are after a migration, with their columns in the order of the schema. */
export async function readTablesAt(tag: string): Promise<TableOfSchema[]> {
  const tables = await readSnapshot(tag)
  return tables.map(({ name, columns }) => ({ name, columns: Object.keys(columns) }))
}

/** The names of all constraints, indexes and triggers that the product's tables have after a migration. */
export async function readNamesAt(tag: string): Promise<string[]> {
  const tables = await readSnapshot(tag)
  const named = tables.flatMap((table) =>
    namedKinds.flatMap((kind) => Object.values(table[kind]).map(({ name }) => name)),
  )
  return [...named, ...readTriggersAt(tag)]
}

/** Triggers are in no snapshot; the migrations' own words name them, and those that are dropped again. */
function readTriggersAt(tag: string): string[] {
  const triggers = new Set<string>()
  const words = /(CREATE|DROP) (?:CONSTRAINT )?TRIGGER (?:IF EXISTS )?"?([a-z_][a-z0-9_]*)"?/gi
  for (const migration of readMigrations()) {
    for (const [, verb = '', name = ''] of migration.statements.join('\n').matchAll(words))
      if (verb.toUpperCase() === 'CREATE') triggers.add(name)
      else triggers.delete(name)
    if (migration.tag === tag) break
  }
  return [...triggers]
}
