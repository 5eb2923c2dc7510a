import type { GroceryTick } from '@zero-sum/contracts'

/** What a device knows of the ticks of one list. `public/sw.js` reads and writes it too, when nobody has the page open. */
export type TickRecord = {
  planId: string
  ticks: readonly GroceryTick[]
  /** Lines that were changed here and that the server has not heard of. */
  waiting: readonly string[]
  /** When the server last answered, by its own clock (ISO 8601). */
  savedAt: string | undefined
  /** How far this device's clock is ahead of the server's, ms. */
  aheadMs: number
}

type Line = Pick<GroceryTick, 'food' | 'ndb'>

/** A food of a list: two of ours may share a number. */
export function tickKey({ ndb, food }: Line): string {
  return `${ndb} ${food}`
}

export function emptyRecord(planId: string): TickRecord {
  return { planId, ticks: [], waiting: [], savedAt: undefined, aheadMs: 0 }
}

/** The later change of each line. Of two at one time the one of `theirs` holds. */
export function mergeTicks(
  ours: readonly GroceryTick[],
  theirs: readonly GroceryTick[],
): GroceryTick[] {
  const merged = new Map(ours.map((tick) => [tickKey(tick), tick]))
  for (const tick of theirs) {
    const known = merged.get(tickKey(tick))
    if (known === undefined || timeOf(tick) >= timeOf(known)) merged.set(tickKey(tick), tick)
  }
  return [...merged.values()]
}

/**
 * Lines as the person has just changed them. Each change is later than the one before it, though the clock of the device may
 * have been set back since.
 *
 * @param deviceMs this device's clock, ms since the epoch
 */
export function changeRecord(
  record: TickRecord,
  changes: readonly Omit<GroceryTick, 'changedAt'>[],
  deviceMs: number,
): TickRecord {
  const known = new Map(record.ticks.map((tick) => [tickKey(tick), tick]))
  const made = changes.map((change): GroceryTick => {
    const before = known.get(tickKey(change))
    const at = Math.max(deviceMs - record.aheadMs, before === undefined ? 0 : timeOf(before) + 1)
    return { ...change, changedAt: new Date(at).toISOString() }
  })
  return {
    ...record,
    ticks: mergeTicks(record.ticks, made),
    waiting: [...new Set([...record.waiting, ...made.map(tickKey)])],
  }
}

function timeOf({ changedAt }: GroceryTick): number {
  return Date.parse(changedAt)
}
