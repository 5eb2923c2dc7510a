export type Verdict = { allowed: boolean; retryAfterMs: number }

export type Limiter = {
  /** Counts one try under a key, of which `most` are allowed in a window that begins with the first of them. */
  take(key: string, most: number, windowMs: number): Verdict
  /** Forgets the tries under a key: the last one was rightful. */
  clear(key: string): void
}

/** Far more keys than one process meets honestly; beyond them the ones that were met first are forgotten. */
const mostKeys = 50_000

/**
 * Counts tries in this process. Several web processes count each for itself, so that a limit may be met once in each; that a
 * shared counter is away could then stop nobody from signing in.
 */
export function createLimiter(now: () => number = () => performance.now()): Limiter {
  const windows = new Map<string, { count: number; endsAt: number }>()
  const makeRoom = (time: number) => {
    if (windows.size < mostKeys) return
    for (const [key, { endsAt }] of windows) if (endsAt <= time) windows.delete(key)
    for (const key of windows.keys()) {
      if (windows.size < mostKeys) return
      windows.delete(key)
    }
  }
  return {
    take(key, most, windowMs) {
      const time = now()
      const open = windows.get(key)
      if (open === undefined || open.endsAt <= time) {
        windows.delete(key)
        makeRoom(time)
        windows.set(key, { count: 1, endsAt: time + windowMs })
        return { allowed: true, retryAfterMs: 0 }
      }
      open.count += 1
      const allowed = open.count <= most
      return { allowed, retryAfterMs: allowed ? 0 : open.endsAt - time }
    },
    clear: (key) => void windows.delete(key),
  }
}
