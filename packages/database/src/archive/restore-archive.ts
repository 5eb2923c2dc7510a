import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { applyMigrations } from '../migrations/apply-migrations.ts'
import { lockSchema } from '../migrations/migration-lock.ts'
import { readMigrations } from '../migrations/read-migrations.ts'
import { ArchiveFault } from './archive-fault.ts'
import { beginCopy, connectForCopy } from './copy-settings.ts'
import { cutRows } from './cut-rows.ts'
import { knownMigration, quote, setSequences } from './describe-tables.ts'
import { dropProduct } from './drop-product.ts'
import type { Key } from './keys.ts'
import { type Manifest, type TableRecord, tableOfPart } from './manifest.ts'
import { refuseTarget } from './refuse-target.ts'
import { requeueJobs } from './requeue-jobs.ts'
import { RowDigest } from './row-digest.ts'
import { openArchive, readPart, verifyArchive } from './verify-archive.ts'
import { describeRows, readRows } from './write-archive.ts'

export type RestoreOptions = {
  databaseUrl: string
  file: string
  key?: Key | undefined
  /** The name of the database whose rows may be replaced; without it only an empty one is filled. */
  replace?: string | undefined
  /** Gets a readable line for each table. */
  say(line: string): void
  /** Ends the work between two parts, with nothing changed. */
  signal?: AbortSignal | undefined
}

export type Restored = { manifest: Manifest; unfinishedJobs: number }

/**
 * Fills a database with the rows of an archive, after all of that was verified, and brings them to this program's schema. All
 * of it is one transaction: whatever stops it, the database is as it was before.
 *
 * @throws ArchiveFault saying what the operator can do.
 */
export async function restoreArchive(options: RestoreOptions): Promise<Restored> {
  const { databaseUrl, file, key, replace, say } = options
  const manifest = await verifyArchive(file, key)
  const migration = knownMigration(manifest.migration)
  await using alone = new AsyncDisposableStack()
  alone.use(await lockSchema(databaseUrl, 'alone'))
  const client = await connectForCopy(databaseUrl, 'zero-sum-restore')
  alone.defer(() => client.end().catch(() => undefined))
  await beginCopy(client, 'READ WRITE')
  await refuseTarget(client, replace)
  await dropProduct(client)
  const known = readMigrations()
  await applyMigrations(
    client,
    known.filter(({ when }) => when <= migration.when),
  )
  const loaded = await loadTables(client, manifest, openParts(options))
  await setSequences(client, manifest.sequences)
  for (const record of manifest.tables) {
    await readBack(client, record, loaded.get(record.name) ?? new RowDigest())
    say(`${record.name}: ${describeRows(record)}`)
  }
  await applyMigrations(client, known)
  const unfinishedJobs = await requeueJobs(client, new Date(manifest.at))
  await client.query('COMMIT')
  // Without statistics the first questions would take the wrong way through many rows.
  await client
    .query(`ANALYZE ${manifest.tables.map(({ name }) => `public.${quote(name)}`).join(', ')}`)
    .catch(() => undefined)
  return { manifest, unfinishedJobs }
}

type Part = { table: string; rows: Buffer }

async function* openParts({ file, key, signal }: RestoreOptions): AsyncGenerator<Part> {
  for await (const { name, content } of openArchive(file, key)) {
    signal?.throwIfAborted()
    const table = tableOfPart(name)
    if (table !== undefined) yield { table, rows: await readPart(content) }
  }
}

/** Loads the parts as they come, which is an order that no reference stands against. */
async function loadTables(
  client: pg.Client,
  manifest: Manifest,
  parts: AsyncGenerator<Part>,
): Promise<Map<string, RowDigest>> {
  const digests = new Map<string, RowDigest>()
  let next = await parts.next()
  for (const record of manifest.tables) {
    const digest = new RowDigest()
    digests.set(record.name, digest)
    // The guards judge moves of a job; these rows have made theirs. Foreign keys are no guards, and go on.
    await client.query(`ALTER TABLE public.${quote(record.name)} DISABLE TRIGGER USER`)
    const sink = openCopy(client, record)
    for (; next.done !== true && next.value.table === record.name; next = await parts.next()) {
      digest.add(next.value.rows)
      if (!sink.stream.write(next.value.rows))
        await Promise.race([once(sink.stream, 'drain'), sink.done])
    }
    sink.stream.end()
    await sink.done
    await client.query(`ALTER TABLE public.${quote(record.name)} ENABLE TRIGGER USER`)
  }
  if (next.done !== true) throw new Error(`${next.value.table} is out of its place`)
  return digests
}

function openCopy(
  client: pg.Client,
  { name, columns }: TableRecord,
): { stream: Writable; done: Promise<void> } {
  const list = columns.map(quote).join(', ')
  const stream = client.query(copyFrom(`COPY public.${quote(name)} (${list}) FROM STDIN`))
  const done = new Promise<void>((resolve, reject) => {
    stream.once('finish', resolve)
    stream.once('error', reject)
    stream.once('close', () => reject(new Error('The connection to the database was lost.')))
  })
  done.catch(() => undefined)
  return { stream, done }
}

/** The last proof before anything counts: what Postgres now holds is row for row what the archive holds. */
async function readBack(client: pg.Client, record: TableRecord, loaded: RowDigest): Promise<void> {
  const stored = new RowDigest()
  for await (const rows of cutRows(readRows(client, record))) stored.add(rows)
  if (stored.equals(loaded) && stored.rows === record.rows) return
  throw new ArchiveFault(
    `Of ${record.name} the database gives back other rows than it was given (${stored.rows} of ${record.rows}). Nothing was changed. This should never happen: please report it, and try another release of Postgres.`,
    { code: 'database-differs' },
  )
}
