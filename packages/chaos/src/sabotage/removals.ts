import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SabotageName } from './sabotages.ts'

/** What a process writes to its log when it first meets a statement that it takes a defence out of. */
export function removalLine(name: SabotageName): string {
  return JSON.stringify({ sabotage: name, removed: true })
}

/** In how many processes' logs a defence was really taken away; 0 means that the run proves nothing. */
export async function countRemovals(name: SabotageName, logDirectory: string): Promise<number> {
  const files = await readdir(logDirectory)
  const logs = await Promise.all(files.map((file) => readFile(join(logDirectory, file), 'utf8')))
  return logs.filter((log) => log.includes(removalLine(name))).length
}
