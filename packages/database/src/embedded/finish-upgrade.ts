import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { exists } from './small-file.ts'

/** Where upgraded data wait, whole and verified, for the old ones to make room. */
export function upgradedData(home: string): string {
  return join(home, 'data-upgraded')
}

/**
 * Puts upgraded data in their place where an upgrade was killed between moving the old ones away and that. As long as the old
 * ones are in place nothing happens: they may have been used since.
 */
export async function finishUpgrade(home: string): Promise<void> {
  const data = join(home, 'data')
  if ((await exists(data)) || !(await exists(upgradedData(home)))) return
  try {
    await rename(upgradedData(home), data)
  } catch (error) {
    // Another process may have been quicker.
    if (!(await exists(data))) throw error
  }
}
