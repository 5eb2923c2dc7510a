import { type Database, isBacklogFull } from '@zero-sum/database'

export type Backlog = {
  /** Whether as many jobs wait as may; looked at no more than once a second, by whoever asks. */
  isFull(): Promise<boolean>
}

const lookEveryMs = 1_000

/**
 * Keeps an eye on the jobs that wait, of which there may be `most`, or as many as come with 0. Where nobody can look there is room: whoever takes a job then meets the database that is away,
 * and says so.
 */
export function watchBacklog(
  database: Database,
  most: number,
  look = isBacklogFull,
  now: () => number = () => performance.now(),
): Backlog {
  let lookedAt = Number.NEGATIVE_INFINITY
  let found = Promise.resolve(false)
  return {
    isFull() {
      if (most === 0 || now() - lookedAt < lookEveryMs) return found
      lookedAt = now()
      found = look(database, most).catch(() => false)
      return found
    },
  }
}
