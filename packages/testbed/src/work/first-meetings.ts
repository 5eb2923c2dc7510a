import { closeSync, openSync } from 'node:fs'

/**
 * Tells whether a seed is new to this process. A file of its own for each shows it to all threads of the process, which
 * share no other memory: only one of them can make it.
 */
export function rememberMeetings(folder: string): (seed: number) => boolean {
  return (seed) => {
    try {
      closeSync(openSync(`${folder}/met-${process.pid}-${seed}`, 'wx'))
      return true
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
      throw error
    }
  }
}
