import type pg from 'pg'
import { readMigrations, type TableOfSchema } from '../migrations/read-migrations.ts'
import { ArchiveFault } from './archive-fault.ts'
import { findOrphans, findSchemaFaults } from './check-schema.ts'
import { beginCopy, connectForCopy } from './copy-settings.ts'
import { databaseRules } from './database-rules.ts'
import { describeTables, findMigration } from './describe-tables.ts'
import { countRows } from './row-digest.ts'
import { describeRows, readRows } from './write-archive.ts'

/** So many breaches of one rule are told; the rest are counted. */
const mostTold = 5

/**
 * Holds a database, as it is at one instant, against what must be true of it: its schema is that of its newest migration,
 * every row can be read, none refers to one that is not there, and the jobs, events and plans fit one another. Changes nothing;
 * the product may go on.
 *
 * @returns the faults, as sentences; none where all is well.
 * @throws ArchiveFault where it is no database of ours, or one that this program does not know.
 */
export async function checkDatabase(
  databaseUrl: string,
  say: (line: string) => void,
): Promise<string[]> {
  const client = await connectForCopy(databaseUrl, 'zero-sum-verify')
  try {
    await beginCopy(client, 'ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const migration = await findMigration(client)
    if (migration.tag !== readMigrations().at(-1)?.tag)
      throw new ArchiveFault(
        `The database is at an older schema, ${migration.tag}. Run npm run migrate first; npm start does, too.`,
        { code: 'database-differs' },
      )
    const { tables, notices } = await describeTables(client, migration)
    for (const notice of notices) say(notice)
    const faults = await findSchemaFaults(client, migration)
    for (const table of tables) say(`${table.name}: ${await readWhole(client, table)}`)
    faults.push(...(await findOrphans(client)))
    for (const { name, sql } of databaseRules) {
      const breaches = await findBreaches(client, sql)
      say(`${breaches.length === 0 ? 'holds' : 'BROKEN'}: ${name}`)
      faults.push(...breaches)
    }
    return faults
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Reads every row: a page that the disk has damaged makes Postgres say so. */
async function readWhole(client: pg.Client, table: TableOfSchema): Promise<string> {
  const figures = { rows: 0, bytes: 0 }
  for await (const piece of readRows(client, table)) {
    figures.rows += countRows(piece)
    figures.bytes += piece.length
  }
  return describeRows(figures)
}

async function findBreaches(client: pg.Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ detail: string; all: string }>(`
    SELECT detail, count(*) OVER () AS all FROM (${sql}) AS breach LIMIT ${mostTold}`)
  const more = Number(rows[0]?.all ?? 0) - rows.length
  return [...rows.map(({ detail }) => detail), ...(more > 0 ? [`and ${more} more like these`] : [])]
}
