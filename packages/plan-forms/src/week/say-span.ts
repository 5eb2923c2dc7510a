import type { Plan } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language'
import { createLanguage } from '../language.ts'

/** A plan by its days: "9 – 15 March 2026", or "Monday to Sunday" where they have no dates. */
export function sayPlanDays({ days }: Pick<Plan, 'days'>, formats: Formats): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A plan has at least one day.')
  if (first.date !== undefined && last.date !== undefined)
    return first === last
      ? formats.date(first.date, 'year')
      : formats.dateRange(first.date, last.date)
  if (first === last) return formats.weekday(first.weekday)
  return createLanguage(formats).t('spanOfDays', {
    first: formats.weekday(first.weekday),
    last: formats.weekday(last.weekday),
  })
}
