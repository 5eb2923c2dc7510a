import type { Readiness } from '../web/web-api.ts'

export type Watchdog = {
  /** True where this worker should leave: it could work, jobs are due, and nobody has claimed one for too long. */
  isStuck(readiness: Readiness, canTakeMore: boolean): boolean
}

/**
 * Finds a worker whose queue connection has gone dead without a word. Jobs that were due a moment ago mean nothing, so the
 * time is counted from when this worker first saw them, and anew after every claim by anyone.
 */
export function createWatchdog(stuckAfterMs: number, now: () => number): Watchdog {
  let seenSinceMs: number | undefined
  return {
    isStuck({ status, dueUnclaimed = 0, secondsSinceLastClaim = null }, canTakeMore) {
      // A queue that the web application can't reach either comes back by itself; a restart would not help.
      if (dueUnclaimed === 0 || !canTakeMore || status === 'degraded') {
        seenSinceMs = undefined
        return false
      }
      const lastClaimMs = now() - (secondsSinceLastClaim ?? Number.POSITIVE_INFINITY) * 1_000
      seenSinceMs = Math.max(seenSinceMs ?? now(), lastClaimMs)
      return now() - seenSinceMs > stuckAfterMs
    },
  }
}
