import type { PlanDay } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language/formats'
import type { PlanLanguage } from './messages/index.ts'

/** "Monday" */
export function dayName({ weekday }: Pick<PlanDay, 'weekday'>, formats: Formats): string {
  return formats.weekday(weekday)
}

/** The days of a plan as a span: "9–15 March 2026", or "Monday to Sunday" where they have no dates. */
export function spanOfDays(
  days: readonly Pick<PlanDay, 'date' | 'weekday'>[],
  { t, formats }: PlanLanguage,
): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first.date !== undefined && last.date !== undefined)
    return first === last
      ? formats.date(first.date, 'year')
      : formats.dateRange(first.date, last.date)
  if (first === last) return dayName(first, formats)
  return t('fromTo', { from: dayName(first, formats), to: dayName(last, formats) })
}

/** "9 Mar", or "Day 1" where the plan has no dates. */
export function shortDate(
  { day, date }: Pick<PlanDay, 'date' | 'day'>,
  { t, formats }: PlanLanguage,
): string {
  return date === undefined ? t('dayNumber', { day }) : formats.date(date, 'short')
}
