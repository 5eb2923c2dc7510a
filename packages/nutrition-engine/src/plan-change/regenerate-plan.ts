import type { Intake, MealPlace, Plan, RegenerateScope } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { AbortFlag } from '../pipeline-aborted.ts'
import { ChangeRefused } from './change-refused.ts'
import type { Remake } from './goals-to-remake.ts'
import { findPossible } from './leave-out-meals.ts'
import { type Meals, mealsAt, mealsWithout, placesOf } from './meal-place.ts'
import { mealsInScope } from './meals-in-scope.ts'
import { type OpenPlan, openPlan } from './open-plan.ts'
import { potNeeded, releasePots } from './release-pot.ts'
import { remakeMeals } from './remake-meals.ts'
import type { TurnedDown } from './unwanted-dishes.ts'

export type RegenerateOptions = {
  /** Meals that keep their dish. */
  locked: readonly MealPlace[]
  /** Chance of its own: another seed, other dishes. 0 to 2³² − 1. */
  seed: number
  /** What stood in these places earlier and was turned down as well; comes back only where nothing else is possible. */
  turnedDown?: readonly TurnedDown[]
}

export type Regenerated = {
  plan: Plan
  /** Meals of the scope that have their dish still, since no other was possible there. */
  stayed: MealPlace[]
}

/**
 * Makes a part of a plan again: a meal, a day, or all that is not locked. Each dish of that part is replaced by another
 * wherever another is possible, and comes back nowhere in the plan while there is enough to choose from. The plan passes
 * every check of a new one; the same input and seed give the same bytes.
 *
 * What stays: locked meals and those that the person fixed keep their dish. On a day that is made again a locked meal keeps
 * its grams too if the day comes to its numbers with them; else it gives way step by step: its grams within the dish's
 * bounds, its size by a quarter serving, its size. What a pot holds never changes. Days on which nothing is made again keep
 * their bytes, but for the reasons of their meals (`why` and `said.why`: what they share with the week and bring to it is told
 * of the week as it is now) and for pots: what they would have eaten from a pot that goes
 * they cook themselves in the same amounts, and a pot that they cook for a meal that goes becomes smaller. A pot that a
 * locked meal or a day outside needs, and that nobody has time to cook there, stays.
 *
 * Throws `ChangeRefused` where nothing else is possible, `PipelineAborted` once the flag is up.
 */
export async function regeneratePlan(
  { plan, intake, catalogue }: { plan: Plan; intake: Intake; catalogue: Catalogue },
  scope: RegenerateScope,
  { locked, seed, turnedDown = [] }: RegenerateOptions,
  flag?: AbortFlag,
): Promise<Regenerated> {
  const setting = openPlan(plan, intake, catalogue)
  const lockedMeals = mealsAt(locked, plan.days.length)
  const isOneMeal = scope.kind === 'meal'
  const asked = mealsInScope(setting, scope, lockedMeals)
  let going = asked
  for (;;) {
    const { days, needed } = releasePots(setting.days, going, setting.problem)
    going = mealsWithout(
      going,
      mealsAt(
        needed.map(({ place }) => place),
        days.length,
      ),
    )
    if (placesOf(going).length === 0)
      throw needed[0] === undefined ? nothingElse(scope, locked) : potNeeded(needed[0])
    const remake: Remake = { going, locked: lockedMeals, isOneMeal }
    const remade = await remakeMeals(setting, days, remake, { seed, turnedDown }, flag)
    if (remade.kind === 'made')
      return { plan: remade.plan, stayed: unchanged(asked, setting, remade.plan) }
    const { day } = remade
    if (day === undefined) throw nothingElse(scope, locked)
    going = going.with(day, findPossible(setting.problem, days, remake, { day, seed }, flag))
  }
}

/** The meals that were to go and have the dish that they had. */
function unchanged(asked: Meals, { plan }: OpenPlan, after: Plan): MealPlace[] {
  const dishAt = (of: Plan, { day, meal }: MealPlace) => of.days[day - 1]?.meals[meal]?.recipeId
  return placesOf(asked).filter((place) => dishAt(plan, place) === dishAt(after, place))
}

function nothingElse(scope: RegenerateScope, locked: readonly MealPlace[]): ChangeRefused {
  const isNear = ({ day }: MealPlace) => scope.kind === 'unlocked' || scope.day === day
  return new ChangeRefused(
    'no_alternative',
    scope.kind === 'unlocked'
      ? 'No other dishes that suit you bring the plan to its numbers beside the meals that stay.'
      : 'No other dishes that suit you bring this day to its numbers beside the meals that stay.',
    [
      ...(locked.some(isNear) ? ['Unlock a meal that stands beside them.'] : []),
      ...(scope.kind === 'meal' ? ['Have the whole day made again.'] : []),
      'Allow more time for cooking, more kinds of dishes or wider numbers in your wishes, and make a new plan.',
    ],
  )
}
