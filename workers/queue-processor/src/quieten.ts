import { monotonicMs } from './wait.ts'

/** Tells of a kind of trouble, or leaves it out and counts. */
export type Quieten = (kind: string, tell: (leftOut: number) => void) => void

/**
 * Lets the first of each kind through and then one per period, with the number that was left out: an outage repeats the
 * same trouble thousands of times.
 */
export function quieten(periodMs: number, now: () => number = monotonicMs): Quieten {
  const told = new Map<string, { atMs: number; leftOut: number }>()
  return (kind, tell) => {
    const last = told.get(kind)
    if (last !== undefined && now() - last.atMs < periodMs) {
      last.leftOut += 1
      return
    }
    told.set(kind, { atMs: now(), leftOut: 0 })
    tell(last?.leftOut ?? 0)
  }
}
