import type { MealPlace, PlanDay, RegenerateScope } from '@zero-sum/contracts'
import { say, wordOf } from '../say.ts'
import { ChangeRefused } from './change-refused.ts'
import { type Meals, mealsAt, mealsWithout, placesOf } from './meal-place.ts'
import type { OpenPlan } from './open-plan.ts'

/**
 * The meals that go when a part of a plan is made again: those of the scope that are neither locked nor fixed by the person.
 * Throws `ChangeRefused` where there is none.
 */
export function mealsInScope(
  { plan, problem }: OpenPlan,
  scope: RegenerateScope,
  locked: Meals,
): Meals {
  const asked = mealsAt(placesInScope(plan.days, scope), plan.days.length)
  if (placesOf(asked).length === 0)
    throw new ChangeRefused('no_such_meal', 'The plan has no such day or meal.')
  const fixed = problem.goals.map(
    (goal) => new Set([...goal.fixed.keys()].filter((slot) => goal.fixed[slot] !== undefined)),
  )
  const unlocked = mealsWithout(asked, locked)
  const going = mealsWithout(unlocked, fixed)
  if (placesOf(going).length > 0) return going
  throw placesOf(unlocked).length > 0 ? allFixed(scope) : allLocked(scope, plan.days)
}

function placesInScope(days: readonly PlanDay[], scope: RegenerateScope): MealPlace[] {
  return days.flatMap(({ day, meals }) =>
    meals
      .map((_, meal) => ({ day, meal }))
      .filter(
        (place) =>
          (scope.kind === 'unlocked' || scope.day === place.day) &&
          (scope.kind !== 'meal' || scope.meal === place.meal),
      ),
  )
}

function allLocked(scope: RegenerateScope, days: readonly PlanDay[]): ChangeRefused {
  if (scope.kind === 'meal')
    return new ChangeRefused('all_locked', 'This meal is locked. Unlock it to have another dish.')
  const weekday =
    scope.kind === 'day' ? days.find(({ day }) => day === scope.day)?.weekday : undefined
  return new ChangeRefused(
    'all_locked',
    weekday === undefined
      ? 'Every meal in this plan is locked. Unlock those that you would like to have anew.'
      : say('Every meal on {weekday} is locked. Unlock those that you would like to have anew.', {
          weekday: wordOf('weekday', weekday),
        }),
  )
}

function allFixed(scope: RegenerateScope): ChangeRefused {
  return new ChangeRefused(
    'all_fixed',
    scope.kind === 'meal'
      ? 'You asked to always have this dish here. Change that wish in a new plan to have another.'
      : 'What is not locked here are meals that you asked to always have. Unlock a meal, or change those wishes in a new plan.',
  )
}
