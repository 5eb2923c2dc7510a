import type { PlanDay } from '@zero-sum/contracts'
import { formatDay, formatDayShort } from '../../lib/format-date.ts'

/** "Monday" */
export function weekdayName({ weekday }: Pick<PlanDay, 'weekday'>): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1)
}

/** The days of a plan as a span: "9 March to 15 March", or their number where they have no dates. */
export function spanOfDays(days: readonly Pick<PlanDay, 'date'>[]): string {
  const first = days[0]?.date
  const last = days.at(-1)?.date
  if (first === undefined || last === undefined)
    return days.length === 1 ? 'One day' : `${days.length} days`
  return first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`
}

/** "9 Mar", or "Day 1" where the plan has no dates. */
export function shortDate({ day, date }: Pick<PlanDay, 'date' | 'day'>): string {
  return date === undefined ? `Day ${day}` : formatDayShort(date)
}
