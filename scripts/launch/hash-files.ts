import { createHash, type Hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** SHA-256 over the names and contents of files and folders under `root`, leaving out what `isIgnored` says. */
export async function hashFiles(
  root: string,
  paths: readonly string[],
  isIgnored: (path: string) => boolean,
): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) await addTo(hash, root, join(root, path), isIgnored)
  return hash.digest('hex')
}

async function addTo(
  hash: Hash,
  root: string,
  path: string,
  isIgnored: (path: string) => boolean,
): Promise<void> {
  const name = relative(root, path)
  if (isIgnored(name)) return
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) {
    hash.update(`\0${name}\0`).update(await readFile(path))
    return
  }
  for (const entry of entries.map(({ name: child }) => child).sort()) {
    await addTo(hash, root, join(path, entry), isIgnored)
  }
}
