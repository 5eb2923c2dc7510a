import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { isFileError } from './file-errors.ts'

/** The text of a one-line file; undefined when there is none or it is empty. */
export async function readLine(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim() || undefined
  } catch (error) {
    if (isFileError(error, 'ENOENT') || isFileError(error, 'ENOTDIR')) return undefined
    throw error
  }
}

/** Replaces a one-line file in one step, so that no reader sees half of it. */
export async function replaceLine(file: string, line: string): Promise<void> {
  await rename(await writeDraft(file, line), file)
}

/**
 * Writes a one-line file that only its owner may read, unless there is one already. When several processes do so at
 * once, one wins and all get its line.
 */
export async function writeLineOnce(file: string, line: string): Promise<string> {
  const draft = await writeDraft(file, line)
  try {
    // Unlike a rename, a link fails where another process was first, and shows the file only when it is whole.
    await link(draft, file)
  } catch (error) {
    if (!isFileError(error, 'EEXIST')) throw error
  } finally {
    await rm(draft, { force: true })
  }
  const winner = await readLine(file)
  if (winner === undefined) throw new Error(`${file} is empty; remove it to have a new one made.`)
  return winner
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isFileError(error, 'ENOENT') || isFileError(error, 'ENOTDIR')) return false
    throw error
  }
}

async function writeDraft(file: string, line: string): Promise<string> {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  await writeFile(draft, `${line}\n`, { mode: 0o600, flush: true })
  return draft
}
