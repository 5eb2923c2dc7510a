import type { Preferences } from '@zero-sum/contracts'
import type { StoredPlan } from '@zero-sum/database'
import { createFormats } from '@zero-sum/language'
import { PlanHasNoDates, planIcs, sayPlanDays } from '@zero-sum/plan-forms'
import { ProblemAnswer } from '../http/problem-response.ts'
import { publicAddress } from '../http/public-address.ts'
import type { Runtime } from '../runtime.ts'

/** The right part of every UID where the operator gave no address: the ids are unique without it, and it never changes. */
const hostWithoutAddress = 'zero-sum.invalid'

/** A plan as a calendar, with the times of its person. A plan without dates can't be one, which is said. */
export function makeCalendar(
  request: Request,
  { config }: Pick<Runtime, 'config'>,
  { stored, preferences }: { stored: StoredPlan; preferences: Preferences },
): string {
  const { planId, plan, revision } = stored
  const formats = createFormats(preferences)
  try {
    return planIcs(plan, {
      ...{ planId, formats, sequence: revision, stampedAt: new Date() },
      ...{ timeZone: preferences.timeZone, mealTimes: preferences.mealTimes },
      host:
        config.publicUrl === undefined ? hostWithoutAddress : new URL(config.publicUrl).hostname,
      name: `Zero Sum: ${sayPlanDays(plan, formats)}`,
      recipeUrl: (day, meal) => recipeAddress(planId, day, meal, request, config),
    })
  } catch (error) {
    throw error instanceof PlanHasNoDates ? withoutDates(error) : error
  }
}

function withoutDates(cause: PlanHasNoDates): ProblemAnswer {
  return new ProblemAnswer(
    'plan_without_dates',
    'This plan has no dates, so there are no days for a calendar. Generate one with a start date.',
    {},
    { cause },
  )
}

/** Where people read a meal's recipe. */
export function recipeAddress(
  planId: string,
  day: number,
  meal: number,
  request: Request,
  config: Runtime['config'],
): string {
  return publicAddress(`/plans/${planId}/meals/${day}/${meal}`, request, config)
}
