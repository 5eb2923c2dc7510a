/** Tries of a key in its open window, with this one, and how long the window lasts. */
export type Counted = { tries: number; endsInMs: number }

export type CountHere = {
  /** Counts one try under a key, in a window that begins with the first of them. */
  count(key: string, windowMs: number): Counted
  /** What was counted so far; nothing where no window is open. */
  look(key: string): Counted | undefined
  /** Takes over what somebody knows better: whoever counts for all processes. */
  correct(key: string, counted: Counted): void
  forget(key: string): void
}

/** Far more keys than one process meets honestly; beyond them the ones that were met first are forgotten. */
const mostKeys = 50_000

/** Counts tries in this process alone. */
export function countHere(now: () => number = () => performance.now()): CountHere {
  const windows = new Map<string, { tries: number; endsAt: number }>()
  const makeRoom = (time: number) => {
    if (windows.size < mostKeys) return
    for (const [key, { endsAt }] of windows) if (endsAt <= time) windows.delete(key)
    for (const key of windows.keys()) {
      if (windows.size < mostKeys) return
      windows.delete(key)
    }
  }
  const open = (key: string, tries: number, endsAt: number) => {
    windows.delete(key)
    makeRoom(now())
    windows.set(key, { tries, endsAt })
  }
  return {
    count(key, windowMs) {
      const time = now()
      const kept = windows.get(key)
      if (kept === undefined || kept.endsAt <= time) {
        open(key, 1, time + windowMs)
        return { tries: 1, endsInMs: windowMs }
      }
      kept.tries += 1
      return { tries: kept.tries, endsInMs: kept.endsAt - time }
    },
    look(key) {
      const kept = windows.get(key)
      const endsInMs = (kept?.endsAt ?? 0) - now()
      return kept === undefined || endsInMs <= 0 ? undefined : { tries: kept.tries, endsInMs }
    },
    correct: (key, { tries, endsInMs }) => open(key, tries, now() + endsInMs),
    forget: (key) => void windows.delete(key),
  }
}
