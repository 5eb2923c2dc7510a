import type { DatedDay } from '../plans/dated-days.ts'

/** Where a person is in their plan. */
export type Whereabouts =
  | { kind: 'within'; day: DatedDay }
  /** The plan begins later; `day` is its first. */
  | { kind: 'before'; day: DatedDay }
  | { kind: 'after'; lastDate: string }

/** Finds a calendar day (`YYYY-MM-DD`) in a plan. A day that the plan leaves out goes to the one before it. */
export function findDay(days: readonly DatedDay[], today: string): Whereabouts {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A plan has at least one day.')
  if (today < first.date) return { kind: 'before', day: first }
  if (today > last.date) return { kind: 'after', lastDate: last.date }
  return { kind: 'within', day: days.findLast(({ date }) => date <= today) ?? first }
}
