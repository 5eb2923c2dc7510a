import { randomBytes } from 'node:crypto'
import { type FileHandle, link, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isFileError } from '../embedded/file-errors.ts'
import { isAlive } from '../embedded/process-identity.ts'
import { exists } from '../embedded/small-file.ts'
import { ArchiveFault } from './archive-fault.ts'

/**
 * Writes a file that only its owner may read, under another name until all of it is on disk, and never over another file:
 * whatever stops it, under its name there is the whole file or none.
 *
 * @returns its size in bytes.
 * @throws ArchiveFault `exists`, `no-room` or `no-permission`.
 */
export async function writeDurably(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<number> {
  const draft = join(
    dirname(file),
    `.${basename(file)}.${process.pid}-${randomBytes(4).toString('hex')}.part`,
  )
  try {
    if (await exists(file)) throw alreadyThere(file)
    const written = await writeDraft(draft, bytes)
    await giveName(draft, file)
    await syncFolder(dirname(file))
    return written
  } catch (error) {
    throw explain(error, file)
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeDraft(draft: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  await using handle = await open(draft, 'wx', 0o600)
  let written = 0
  for await (const piece of bytes) {
    await writeWhole(handle, piece)
    written += piece.length
  }
  await handle.sync()
  return written
}

async function writeWhole(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) {
    const { bytesWritten } = await handle.write(piece, at)
    at += bytesWritten
  }
}

/** Unlike a rename, a link fails where another process has taken the name meanwhile; some file systems have none. */
async function giveName(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file)
  } catch (error) {
    if (isFileError(error, 'EEXIST')) throw alreadyThere(file)
    const hasNoLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].some((code) =>
      isFileError(error, code),
    )
    if (!hasNoLinks) throw error
    await rename(draft, file)
  }
}

/** A name must be on disk too. Some systems let no folder be opened; there the rename has to do. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    await using handle = await open(folder, 'r')
    await handle.sync()
  } catch (error) {
    if (
      !isFileError(error, 'EISDIR') &&
      !isFileError(error, 'EPERM') &&
      !isFileError(error, 'EINVAL')
    )
      throw error
  }
}

function alreadyThere(file: string): ArchiveFault {
  return new ArchiveFault(
    `${file} is there already, and no archive is written over. Give another name.`,
    { code: 'exists' },
  )
}

function explain(error: unknown, file: string): unknown {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].some((code) => isFileError(error, code)))
    return new ArchiveFault(
      `There is no room left for ${file}; what had been written is removed again. Free some space, or name a file on another disk.`,
      { code: 'no-room', cause: error },
    )
  if (['EACCES', 'EPERM', 'EROFS'].some((code) => isFileError(error, code)))
    return new ArchiveFault(`${file} may not be written: ${(error as Error).message}`, {
      code: 'no-permission',
      cause: error,
    })
  if (isFileError(error, 'ENOENT'))
    return new ArchiveFault(`There is no folder ${dirname(file)}.`, {
      code: 'no-permission',
      cause: error,
    })
  return error
}

const hourMs = 3_600_000

/** Removes what backups into this folder have left that were killed; the folder may be another machine's too. */
export async function removeAbandonedDrafts(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = /^\..+\.(\d+)-[0-9a-f]{8}\.part$/.exec(name)?.[1]
    if (maker === undefined || isAlive(Number(maker))) continue
    const { mtimeMs } = await stat(join(folder, name))
    if (now.getTime() - mtimeMs > hourMs) await rm(join(folder, name), { force: true })
  }
}
