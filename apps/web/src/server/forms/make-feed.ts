import { findActivePlan, findPreferences } from '@zero-sum/database'
import { defaultPreferences } from '@zero-sum/language'
import { emptyIcs } from '@zero-sum/plan-forms'
import { translatePlan } from '@zero-sum/plan-language'
import type { Runtime } from '../runtime.ts'
import { makeCalendar } from './make-calendar.ts'

/**
 * The calendar that a person's feed shows: the plan that they follow, in their language and at their times. Where there is no
 * plan, or none with dates, it is empty: a calendar that met an error would stop asking.
 */
export async function makeFeed(
  request: Request,
  runtime: Pick<Runtime, 'config' | 'database'>,
  personId: string,
): Promise<string> {
  const [stored, chosen] = await Promise.all([
    findActivePlan(runtime.database, personId),
    findPreferences(runtime.database, personId),
  ])
  // The calendar that asks is no person: what it says of its languages counts for nothing.
  const preferences = { ...defaultPreferences(null), ...chosen }
  const hasDates = stored?.plan.days.every(({ date }) => date !== undefined) === true
  if (stored === undefined || !hasDates) return emptyIcs({ name: 'Zero Sum' })
  const plan = translatePlan(stored.plan, preferences.locale)
  return makeCalendar(request, runtime, { stored: { ...stored, plan }, preferences })
}
