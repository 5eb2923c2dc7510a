import type { PlanDay } from '@zero-sum/contracts'
import { formatDay, formatDayShort } from '../../lib/format-date.ts'

/** "Monday" */
export function weekdayName({ weekday }: Pick<PlanDay, 'weekday'>): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1)
}

/** The days of a plan as a span: "9 March to 15 March", or "Monday to Sunday" where they have no dates. */
export function spanOfDays(days: readonly Pick<PlanDay, 'date' | 'weekday'>[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const name = (day: Pick<PlanDay, 'date' | 'weekday'>) =>
    day.date === undefined ? weekdayName(day) : formatDay(day.date)
  return first === last ? name(first) : `${name(first)} to ${name(last)}`
}

/** "9 Mar", or "Day 1" where the plan has no dates. */
export function shortDate({ day, date }: Pick<PlanDay, 'date' | 'day'>): string {
  return date === undefined ? `Day ${day}` : formatDayShort(date)
}
