import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { WrongUsage } from './read-arguments.ts'

export type Files = {
  files: string[]
  /** Whether to answer line by line, even when a folder holds a single file. */
  isBatch: boolean
}

/** The intake files that paths name: each file as it is, each folder's JSON files by name. Throws `WrongUsage`. */
export async function findFiles(paths: readonly string[]): Promise<Files> {
  const files: string[] = []
  let isBatch = paths.length > 1
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw new WrongUsage(`There is no file or folder ${path}.`, { cause: error })
    })
    if (!found.isDirectory()) {
      files.push(path)
      continue
    }
    isBatch = true
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort()
    if (names.length === 0) throw new WrongUsage(`The folder ${path} holds no .json file.`)
    files.push(...names.map((name) => join(path, name)))
  }
  return { files, isBatch }
}
