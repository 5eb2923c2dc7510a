import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { isFileError } from '../embedded/file-errors.ts'
import { ArchiveFault } from './archive-fault.ts'
import { type Key, unlockBytes } from './keys.ts'
import {
  formatVersion,
  type Manifest,
  manifestName,
  manifestSchema,
  readmeName,
  sumsName,
  type TableRecord,
  tableOfPart,
} from './manifest.ts'
import { countRows } from './row-digest.ts'
import { type ArchiveEntry, readEntries } from './tar.ts'

type Figures = { parts: number; rows: number; bytes: number; hash: Hash }

/**
 * Reads the whole of an archive and holds every byte of it against its sums, without a database.
 *
 * @throws ArchiveFault `no-archive`, `locked`, `damaged` or `made-by-newer`.
 */
export async function verifyArchive(file: string, key: Key | undefined): Promise<Manifest> {
  const found = new Map<string, string>()
  const figures = new Map<string, Figures>()
  let manifestText: string | undefined
  let sums: string | undefined
  for await (const { name, content } of openArchive(file, key)) {
    if (sums !== undefined || found.has(name)) throw damaged(`${name} is out of place`)
    const table = tableOfPart(name)
    if (name === sumsName) sums = content.toString()
    else found.set(name, createHash('sha256').update(content).digest('hex'))
    if (name === manifestName) manifestText = content.toString()
    else if (table !== undefined) await addPart(figures, table, content)
    else if (name !== readmeName && name !== sumsName) throw damaged(`${name} has no place in it`)
  }
  if (manifestText === undefined || sums === undefined)
    throw damaged('it ends before its list of contents')
  const stated = sums.split('\n').filter((line) => line !== '')
  const computed = [...found].map(([name, sum]) => `${sum}  ${name}`)
  const wrong = computed.filter((line, nr) => line !== stated[nr]).map((line) => line.slice(66))
  if (wrong.length > 0 || stated.length !== computed.length)
    throw damaged(`${wrong[0] ?? 'a part of it'} is not what was written`)
  const manifest = readManifest(manifestText)
  holdAgainst(manifest, figures)
  return manifest
}

/** The entries of an archive's file, decrypted where it is locked. */
export async function* openArchive(
  file: string,
  key: Key | undefined,
): AsyncGenerator<ArchiveEntry> {
  try {
    yield* readEntries(await unlockBytes(createReadStream(file), key))
  } catch (error) {
    if (isFileError(error, 'ENOENT') || isFileError(error, 'EISDIR'))
      throw new ArchiveFault(`There is no file ${file}.`, { code: 'no-archive', cause: error })
    if (isFileError(error, 'EACCES'))
      throw new ArchiveFault(`${file} may not be read.`, { code: 'no-permission', cause: error })
    throw error
  }
}

/** The rows that a part holds, as COPY wrote them. */
export async function readPart(content: Buffer): Promise<Buffer> {
  try {
    return await decompress(content)
  } catch (cause) {
    throw new ArchiveFault('The archive is damaged: a part of it can’t be decompressed.', {
      code: 'damaged',
      cause,
    })
  }
}

const decompress = promisify(gunzip)

async function addPart(
  figures: Map<string, Figures>,
  table: string,
  content: Buffer,
): Promise<void> {
  const rows = await readPart(content)
  const sofar = figures.get(table) ?? { parts: 0, rows: 0, bytes: 0, hash: createHash('sha256') }
  sofar.hash.update(rows)
  figures.set(table, {
    parts: sofar.parts + 1,
    rows: sofar.rows + countRows(rows),
    bytes: sofar.bytes + rows.length,
    hash: sofar.hash,
  })
}

function readManifest(text: string): Manifest {
  const version = /"formatVersion": (\d+)/.exec(text)?.[1]
  if (Number(version) > formatVersion)
    throw new ArchiveFault(
      'This archive has a form that this program does not know. Update the program, and try again.',
      { code: 'made-by-newer' },
    )
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw damaged('its manifest can’t be read', cause)
  }
}

function holdAgainst(manifest: Manifest, figures: Map<string, Figures>): void {
  const names = new Set(manifest.tables.map(({ name }) => name))
  const stray = [...figures.keys()].find((name) => !names.has(name))
  if (stray !== undefined) throw damaged(`its manifest does not name ${stray}`)
  for (const record of manifest.tables)
    if (!isAsStated(record, figures.get(record.name)))
      throw damaged(`the rows of ${record.name} are not those that its manifest names`)
}

function isAsStated(record: TableRecord, found: Figures | undefined): boolean {
  const { parts, rows, bytes, hash } = found ?? {
    parts: 0,
    rows: 0,
    bytes: 0,
    hash: createHash('sha256'),
  }
  return (
    parts === record.parts &&
    rows === record.rows &&
    bytes === record.bytes &&
    hash.digest('hex') === record.sha256
  )
}

function damaged(detail: string, cause?: unknown): ArchiveFault {
  return new ArchiveFault(
    `The archive is damaged: ${detail}. Use another copy of it, or an earlier one.`,
    { code: 'damaged', cause },
  )
}
