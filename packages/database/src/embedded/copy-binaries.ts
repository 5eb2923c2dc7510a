import { createHash, randomBytes } from 'node:crypto'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { isAlive } from './process-identity.ts'
import { exists, readLine, replaceLine } from './small-file.ts'

/**
 * Copies the programs to where any account can run them: `outside/binaries/<release>`, shared by all clones, whole or
 * absent. `outside/uses` remembers which release the data in `home` use, so that `removeUnusedCopies` can tell.
 */
export async function copyBinaries(
  binaries: Binaries,
  outside: string,
  home: string,
): Promise<Binaries> {
  const copies = join(outside, 'binaries')
  const uses = join(outside, 'uses')
  const directory = join(copies, binaries.release)
  await mkdir(copies, { recursive: true, mode: 0o755 })
  await mkdir(uses, { recursive: true, mode: 0o755 })
  const use = createHash('sha256').update(home).digest('hex').slice(0, 12)
  await replaceLine(join(uses, use), `${binaries.release} ${home}`)
  if (!(await exists(directory))) await copyWhole(binaries.directory, copies, directory)
  return { directory, release: binaries.release }
}

async function copyWhole(from: string, copies: string, directory: string): Promise<void> {
  const draft = join(copies, `copying-${process.pid}-${randomBytes(4).toString('hex')}`)
  try {
    // Links are kept as they are (the libraries' version names), so that the copy stays 60 MB.
    await cp(from, draft, { recursive: true, verbatimSymlinks: true })
    await rename(draft, directory)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Two clones may copy at once; whoever comes second uses the first one's.
    if (!(await exists(directory))) throw error
  }
}

/** Removes the releases that no data use any more, and copies that were cut off by a killed process. */
export async function removeUnusedCopies(outside: string): Promise<void> {
  const copies = join(outside, 'binaries')
  const uses = join(outside, 'uses')
  if (!(await exists(copies)) || !(await exists(uses))) return
  const used = new Set<string>()
  for (const use of await readdir(uses)) {
    const [release, ...home] = ((await readLine(join(uses, use))) ?? '').split(' ')
    if (release !== undefined && (await exists(home.join(' ')))) used.add(release)
    else await rm(join(uses, use), { force: true })
  }
  for (const copy of await readdir(copies)) {
    const copier = /^copying-(\d+)-/.exec(copy)?.[1]
    const isBeingMade = copier !== undefined && isAlive(Number(copier))
    if (!used.has(copy) && !isBeingMade) {
      await rm(join(copies, copy), { recursive: true, force: true })
    }
  }
}
