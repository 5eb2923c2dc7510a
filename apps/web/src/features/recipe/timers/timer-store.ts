'use client'

/** A kitchen timer. Times are of the browser's clock, in milliseconds since 1970. */
export type Timer = { id: string; label: string; endsAt: number; isDone: boolean }

const shelf = 'kitchen-timers'
const nothing: readonly Timer[] = []

let timers: readonly Timer[] | undefined
const listeners = new Set<() => void>()

/** The timers there are; kept in the tab, so that a reload or another page loses none. */
export function readTimers(): readonly Timer[] {
  timers ??= restore()
  return timers
}

/** On the server there are none. */
export function noTimers(): readonly Timer[] {
  return nothing
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: readonly Timer[]): void {
  timers = next
  try {
    sessionStorage.setItem(shelf, JSON.stringify(next))
  } catch {
    // A browser that keeps nothing still counts.
  }
  for (const listener of listeners) listener()
}

/** Starts a timer; one with the same id begins anew. */
export function startTimer(id: string, label: string, seconds: number): void {
  const others = readTimers().filter((timer) => timer.id !== id)
  change([...others, { id, label, endsAt: Date.now() + seconds * 1000, isDone: false }])
}

export function stopTimer(id: string): void {
  change(readTimers().filter((timer) => timer.id !== id))
}

/** Gives a timer so many seconds more, from now on where it has ended. */
export function extendTimer(id: string, seconds: number): void {
  change(
    readTimers().map((timer) =>
      timer.id === id
        ? { ...timer, endsAt: Math.max(timer.endsAt, Date.now()) + seconds * 1000, isDone: false }
        : timer,
    ),
  )
}

/** Marks the timers whose time is up and gives those that were not marked before. */
export function ringTimers(now: number): readonly Timer[] {
  const ringing = readTimers().filter((timer) => !timer.isDone && timer.endsAt <= now)
  if (ringing.length === 0) return nothing
  change(
    readTimers().map((timer) => (ringing.includes(timer) ? { ...timer, isDone: true } : timer)),
  )
  return ringing
}

function restore(): readonly Timer[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(shelf) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isTimer) : nothing
  } catch {
    return nothing
  }
}

function isTimer(kept: unknown): kept is Timer {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'id' in kept &&
    'label' in kept &&
    'endsAt' in kept &&
    typeof kept.endsAt === 'number'
  )
}
