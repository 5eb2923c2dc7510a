import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseKept, type KeepRule } from '@zero-sum/database/archive'

const form = /^zero-sum-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.tar(?:\.age)?$/

/** The name of a backup of this instant, by which later ones know its age. */
export function backupName(at: Date, isLocked: boolean): string {
  const instant = at.toISOString().slice(0, 19).replaceAll(':', '-')
  return `zero-sum-${instant}Z.tar${isLocked ? '.age' : ''}`
}

/** When a backup was made, by its name; undefined for any other name. */
export function instantOfName(name: string): Date | undefined {
  const [, day, hour, minute, second] = form.exec(name) ?? []
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

/**
 * Removes the backups in a folder that a rule does not keep, and no file with any other name.
 *
 * @returns the names of those that were removed.
 */
export async function removeOldBackups(folder: string, rule: KeepRule): Promise<string[]> {
  const backups = (await readdir(folder)).flatMap((name) => {
    const at = instantOfName(name)
    return at === undefined ? [] : [{ name, at }]
  })
  const kept = new Set(
    chooseKept(
      backups.map(({ at }) => at),
      rule,
    ).map((at) => at.getTime()),
  )
  const old = backups.filter(({ at }) => !kept.has(at.getTime())).map(({ name }) => name)
  for (const name of old) await rm(join(folder, name))
  return old.sort()
}
