import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readPointer } from './place-pointer.ts'
import { exists, readLine } from './small-file.ts'

/**
 * The folders under `outside` whose clone has gone or no longer points to them. We never remove data ourselves, so the
 * operator is told of them.
 */
export async function findAbandonedHomes(outside: string): Promise<string[]> {
  if (!(await exists(outside))) return []
  const abandoned: string[] = []
  for (const name of (await readdir(outside)).sort()) {
    const home = join(outside, name)
    const clone = await readLine(join(home, 'clone'))
    if (clone !== undefined && (await readPointer(clone)) !== home) abandoned.push(home)
  }
  return abandoned
}
