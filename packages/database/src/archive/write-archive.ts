import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { lockSchema } from '../migrations/migration-lock.ts'
import type { TableOfSchema } from '../migrations/read-migrations.ts'
import { beginCopy, connectForCopy } from './copy-settings.ts'
import { cutRows } from './cut-rows.ts'
import { describeTables, findMigration, quote, readSequences } from './describe-tables.ts'
import { writeDurably } from './durable-file.ts'
import { type Lock, lockBytes } from './keys.ts'
import {
  formatVersion,
  type Manifest,
  manifestName,
  partName,
  readmeName,
  sumsName,
  type TableRecord,
} from './manifest.ts'
import { readmeText } from './readme-text.ts'
import { countRows } from './row-digest.ts'
import { type ArchiveEntry, packEntries } from './tar.ts'

export type WriteOptions = {
  databaseUrl: string
  file: string
  lock?: Lock | undefined
  productVersion: string
  /** Gets a readable line for each table. */
  say(line: string): void
  /** Ends the work between two parts, with nothing left. */
  signal?: AbortSignal | undefined
}

export type Written = { manifest: Manifest; bytes: number }

/**
 * Writes all rows of the product, as they were at one instant, into one file. The product may go on meanwhile; only a
 * change of the schema waits until the end. The queue is not in it: it is made anew from the rows.
 *
 * @throws ArchiveFault saying what the operator can do; then there is no file.
 */
export async function writeArchive(options: WriteOptions): Promise<Written> {
  const { databaseUrl, file, lock, say } = options
  await using still = new AsyncDisposableStack()
  still.use(await lockSchema(databaseUrl, 'shared'))
  const client = await connectForCopy(databaseUrl, 'zero-sum-backup')
  still.defer(() => client.end().catch(() => undefined))
  await beginCopy(client, 'ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  const manifest = await describeDatabase(client, options.productVersion, say)
  const entries = packEntries(writeEntries(client, manifest, options), new Date(manifest.at))
  const bytes = await writeDurably(
    file,
    lock === undefined ? entries : await lockBytes(entries, lock),
  )
  return { manifest, bytes }
}

/** Everything that is known before the rows are read: `tables` still without their figures. */
async function describeDatabase(
  client: pg.Client,
  productVersion: string,
  say: (line: string) => void,
): Promise<Manifest> {
  const { tag, when, hash } = await findMigration(client)
  const { tables, notices } = await describeTables(client, { tag, when, hash, statements: [] })
  for (const notice of notices) say(notice)
  const { rows } = await client.query<{ at: Date; version: string }>(
    `SELECT transaction_timestamp() AS at, current_setting('server_version') AS version`,
  )
  return {
    format: 'zero-sum-archive',
    formatVersion,
    productVersion,
    migration: { tag, when, hash },
    postgresVersion: rows[0]?.version ?? 'unknown',
    at: (rows[0]?.at ?? new Date(Number.NaN)).toISOString(),
    tables: tables.map(({ name, columns }) => ({
      name,
      columns,
      parts: 0,
      rows: 0,
      bytes: 0,
      sha256: '',
    })),
    sequences: await readSequences(client, tables),
  }
}

async function* writeEntries(
  client: pg.Client,
  manifest: Manifest,
  { say, signal }: Pick<WriteOptions, 'say' | 'signal'>,
): AsyncGenerator<ArchiveEntry> {
  const sums: string[] = []
  const summed = (entry: ArchiveEntry): ArchiveEntry => {
    sums.push(`${createHash('sha256').update(entry.content).digest('hex')}  ${entry.name}\n`)
    return entry
  }
  yield summed({ name: readmeName, content: Buffer.from(readmeText) })
  for (const record of manifest.tables) {
    for await (const entry of writeTable(client, record)) {
      signal?.throwIfAborted()
      yield summed(entry)
    }
    say(`${record.name}: ${describeRows(record)}`)
  }
  yield summed({
    name: manifestName,
    content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
  })
  yield { name: sumsName, content: Buffer.from(sums.join('')) }
}

/** The parts of a table; its figures stand in the record when the last one was taken. */
async function* writeTable(client: pg.Client, record: TableRecord): AsyncGenerator<ArchiveEntry> {
  const hash = createHash('sha256')
  for await (const part of cutRows(readRows(client, record))) {
    record.parts += 1
    record.rows += countRows(part)
    record.bytes += part.length
    hash.update(part)
    yield { name: partName(record.name, record.parts), content: await compress(part) }
  }
  record.sha256 = hash.digest('hex')
}

const compress = promisify(gzip)

/** A table's rows as COPY writes them. */
export function readRows(
  client: pg.Client,
  { name, columns }: TableOfSchema,
): AsyncIterable<Buffer> {
  const list = columns.map(quote).join(', ')
  return client.query(copyTo(`COPY public.${quote(name)} (${list}) TO STDOUT`))
}

export function describeRows({ rows, bytes }: { rows: number; bytes: number }): string {
  const size =
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${rows} ${rows === 1 ? 'row' : 'rows'}, ${size}`
}
