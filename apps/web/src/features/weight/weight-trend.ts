import type { WeightEntry } from '@zero-sum/contracts'

/** A weight with where the trend stood on its day, both in kg. */
export type TrendPoint = WeightEntry & { trendKg: number }

/**
 * How far the trend goes in a day towards what the scales show: a tenth, which forgets half in a week (Walker, The Hacker's
 * Diet, 1991, chapter "Signal and noise").
 */
const dailyShare = 0.1
const dayMs = 86_400_000

/** The trend through a person's weights, oldest first. Days without one count: the longer the gap, the more the next tells. */
export function weightTrend(entries: readonly WeightEntry[]): TrendPoint[] {
  const points: TrendPoint[] = []
  for (const entry of entries) {
    const last = points.at(-1)
    if (last === undefined) {
      points.push({ ...entry, trendKg: entry.kg })
      continue
    }
    const share = 1 - (1 - dailyShare) ** daysBetween(last.date, entry.date)
    points.push({ ...entry, trendKg: last.trendKg + share * (entry.kg - last.trendKg) })
  }
  return points
}

/**
 * How fast the trend has gone over the last four weeks of entries, in kg a week; nothing where they span less than two weeks,
 * since water would drown it.
 */
export function weeklyRateKg(points: readonly TrendPoint[]): number | undefined {
  const last = points.at(-1)
  if (last === undefined) return undefined
  const first = points.find(({ date }) => daysBetween(date, last.date) <= 28)
  const days = first === undefined ? 0 : daysBetween(first.date, last.date)
  if (first === undefined || days < 14) return undefined
  return ((last.trendKg - first.trendKg) / days) * 7
}

/** Whole days from one day to another, both as `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}
