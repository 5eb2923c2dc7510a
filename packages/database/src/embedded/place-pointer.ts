import { realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readLine, replaceLine, writeLineOnce } from './small-file.ts'

/**
 * A file in the data directory that names the folder outside it where the data are. It moves with a renamed clone.
 * In a copied clone a second file supersedes it, named for the folder that the copy must leave alone.
 */
function pointerFile(dataDirectory: string, instead: string | undefined): string {
  const name = instead === undefined ? 'postgres-place' : `postgres-place-not-${basename(instead)}`
  return join(dataDirectory, name)
}

/** The folder outside the data directory where the data are; undefined when there is none. */
export async function readPointer(dataDirectory: string): Promise<string | undefined> {
  let home: string | undefined
  for (;;) {
    const next = await readLine(pointerFile(dataDirectory, home))
    if (next === undefined) return home
    home = next
  }
}

/**
 * Records `home` as the folder of the data, instead of the one named before, if any.
 *
 * @returns the folder that is recorded: another one when another process was first.
 */
export function claimPointer(
  dataDirectory: string,
  home: string,
  instead: string | undefined,
): Promise<string> {
  return writeLineOnce(pointerFile(dataDirectory, instead), home)
}

/** Writes into the folder outside which clone it belongs to. */
export async function rememberClone(dataDirectory: string, home: string): Promise<void> {
  const self = await realpath(dataDirectory)
  if ((await readLine(join(home, 'clone'))) !== self) await replaceLine(join(home, 'clone'), self)
}

/** The clone that the folder belongs to, when this one was copied from it and both are still there. */
export async function findOriginalClone(
  dataDirectory: string,
  home: string,
): Promise<string | undefined> {
  const clone = await readLine(join(home, 'clone'))
  if (clone === undefined || clone === (await realpath(dataDirectory))) return undefined
  return (await readPointer(clone)) === home ? clone : undefined
}
