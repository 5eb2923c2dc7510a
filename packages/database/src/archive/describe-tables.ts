import pg from 'pg'
import { bookkeepingTables, findNewestMigration } from '../migrations/apply-migrations.ts'
import {
  type Migration,
  readMigrations,
  readTablesAt,
  type TableOfSchema,
} from '../migrations/read-migrations.ts'
import { ArchiveFault } from './archive-fault.ts'
import type { SequenceRecord } from './manifest.ts'

export const quote = (name: string): string => pg.escapeIdentifier(name)

/**
 * The migration that a database stands at.
 *
 * @throws ArchiveFault `not-ours` where it has no tables of ours, `made-by-newer` where this program does not know it.
 */
export async function findMigration(client: pg.Client): Promise<Migration> {
  const newest = await findNewestMigration(client)
  if (newest === undefined)
    throw new ArchiveFault(
      'This database has no tables of Zero Sum Nutrition. Is the address right?',
      { code: 'not-ours' },
    )
  return knownMigration(newest)
}

/** The migration of this program that was named. */
export function knownMigration({ when, hash }: { when: number; hash: string }): Migration {
  const known = readMigrations().find((one) => one.when === when && one.hash === hash)
  if (known !== undefined) return known
  throw new ArchiveFault(
    'This was made by a newer release than this program, whose schema it does not know. Update the program to that release or a later one, and try again.',
    { code: 'made-by-newer' },
  )
}

/**
 * The product's tables at that migration, held against the database, in an order in which they can be loaded.
 *
 * @returns with them the sentences on what else there is, which is left alone.
 * @throws ArchiveFault `database-differs` where something is missing.
 */
export async function describeTables(
  client: pg.Client,
  migration: Migration,
): Promise<{ tables: TableOfSchema[]; notices: string[] }> {
  const tables = await readTablesAt(migration.tag)
  const there = await readColumns(client)
  const missing = tables.flatMap(({ name, columns }) =>
    columns.filter((column) => !there.get(name)?.has(column)).map((column) => `${name}.${column}`),
  )
  if (missing.length > 0)
    throw new ArchiveFault(
      `The database is not as its newest migration, ${migration.tag}, left it. Missing: ${missing.join(', ')}.`,
      { code: 'database-differs' },
    )
  const foreign = [...there.keys()].filter(
    (name) => !bookkeepingTables.includes(name) && !tables.some((table) => table.name === name),
  )
  const extra = tables.flatMap(({ name, columns }) =>
    [...(there.get(name) ?? [])]
      .filter((column) => !columns.includes(column))
      .map((column) => `${name}.${column}`),
  )
  const notices = [...foreign, ...extra].map(
    (name) => `${name} is not of this product, and is left out.`,
  )
  return { tables: await inLoadingOrder(client, tables), notices }
}

/** The columns of every table in the schema `public`; generated ones are made anew by the database itself. */
async function readColumns(client: pg.Client): Promise<Map<string, Set<string>>> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    SELECT relname AS name, array_agg(attname::text) AS columns
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    GROUP BY relname ORDER BY relname`)
  return new Map(rows.map(({ name, columns }) => [name, new Set(columns)]))
}

/** No table before one that it refers to; a reference to itself is checked when all of a table is there. */
async function inLoadingOrder(
  client: pg.Client,
  tables: readonly TableOfSchema[],
): Promise<TableOfSchema[]> {
  const { rows } = await client.query<{ from: string; to: string }>(`
    SELECT child.relname AS from, parent.relname AS to
    FROM pg_constraint JOIN pg_class AS child ON child.oid = conrelid
    JOIN pg_class AS parent ON parent.oid = confrelid
    WHERE contype = 'f' AND conrelid <> confrelid`)
  const waiting = new Set(tables)
  const ordered: TableOfSchema[] = []
  while (waiting.size > 0) {
    const names = new Set([...waiting].map(({ name }) => name))
    const free = [...waiting].filter(
      ({ name }) => !rows.some((reference) => reference.from === name && names.has(reference.to)),
    )
    if (free.length === 0)
      throw new Error(`These tables refer to one another: ${[...names].join(', ')}`)
    for (const table of free) {
      ordered.push(table)
      waiting.delete(table)
    }
  }
  return ordered
}

/** How far the sequences are that number the columns of these tables. */
export async function readSequences(
  client: pg.Client,
  tables: readonly TableOfSchema[],
): Promise<SequenceRecord[]> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `SELECT owner.relname AS table, attname AS column, sequence.oid::regclass::text AS sequence
     FROM pg_depend JOIN pg_class AS sequence ON sequence.oid = pg_depend.objid
     JOIN pg_class AS owner ON owner.oid = refobjid
     JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
     WHERE sequence.relkind = 'S' AND pg_depend.classid = 'pg_class'::regclass
       AND refclassid = 'pg_class'::regclass AND deptype IN ('a', 'i')
       AND owner.relnamespace = 'public'::regnamespace AND owner.relname = ANY($1)
     ORDER BY 1, 2`,
    [tables.map(({ name }) => name)],
  )
  const records: SequenceRecord[] = []
  for (const { table, column, sequence } of rows) {
    const state = await client.query<{ last_value: string; is_called: boolean }>(
      `SELECT last_value::text, is_called FROM ${sequence}`,
    )
    const [row] = state.rows
    if (row === undefined) continue
    records.push({ table, column, lastValue: row.last_value, isCalled: row.is_called })
  }
  return records
}

export async function setSequences(
  client: pg.Client,
  records: readonly SequenceRecord[],
): Promise<void> {
  for (const { table, column, lastValue, isCalled } of records)
    await client.query('SELECT setval(pg_get_serial_sequence($1, $2), $3::bigint, $4)', [
      `public.${quote(table)}`,
      column,
      lastValue,
      isCalled,
    ])
}
