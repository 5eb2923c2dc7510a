import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../archive/durable-file.ts'
import { upgradedData } from '../embedded/finish-upgrade.ts'

/**
 * Puts new data in the place of the old ones, which stay beside under another name. Killed after the first step it has changed
 * nothing that counts; after the second the next start takes the third.
 *
 * @returns where the old data are now.
 */
export async function swapData(
  home: string,
  made: string,
  oldName: string,
  afterStep: (nr: number) => void = () => undefined,
): Promise<string> {
  const old = join(home, oldName)
  await rename(made, upgradedData(home))
  await syncFolder(home)
  afterStep(1)
  await rename(join(home, 'data'), old)
  await syncFolder(home)
  afterStep(2)
  await rename(upgradedData(home), join(home, 'data'))
  await syncFolder(home)
  return old
}
