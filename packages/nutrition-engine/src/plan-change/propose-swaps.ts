import type { Intake, MealPlace, Plan, SwapChange } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { CompiledDay } from '../nutrition-compiler/day/finish-day.ts'
import type { AbortFlag } from '../pipeline-aborted.ts'
import { say, wordOf } from '../say.ts'
import { ChangeRefused } from './change-refused.ts'
import { describeChange } from './describe-change.ts'
import { type Alternative, findAlternatives } from './find-alternatives.ts'
import { mealsAt } from './meal-place.ts'
import { type OpenPlan, openPlan } from './open-plan.ts'
import { rebuildPlan } from './rebuild-plan.ts'
import { potNeeded, releasePots } from './release-pot.ts'

/** Another dish for a meal, with what it changes, and the whole plan that it would make. */
export type Swap = {
  recipeId: string
  name: string
  cuisine: string
  totalMinutes: number
  change: SwapChange
  plan: Plan
}

/** More are a burden, fewer no choice. */
const mostSwaps = 6
/** Of one protein, so that six alternatives are not six chickens. */
const mostOfProtein = 2

/**
 * Up to six other dishes for a meal, each with the day brought back within tolerance and through every check of a new
 * plan. The same plan and catalogue give the same alternatives. Throws `ChangeRefused`.
 */
export function proposeSwaps(
  { plan, intake, catalogue }: { plan: Plan; intake: Intake; catalogue: Catalogue },
  place: MealPlace,
  flag?: AbortFlag,
): Swap[] {
  const setting = openPlan(plan, intake, catalogue)
  const { days, on } = findPlace(setting, place)
  const swaps: Swap[] = []
  const ofProtein = new Map<string, number>()
  const alternatives = findAlternatives(setting.problem, days, on, { seed: plan.seed }, flag)
  for (const alternative of alternatives) {
    if (swaps.length >= mostSwaps) break
    const { proteinSource } = alternative.dish.candidate
    const already = ofProtein.get(proteinSource) ?? 0
    if (already >= mostOfProtein) continue
    const swap = swapWith(alternative, setting, days, on)
    if (swap === undefined) continue
    ofProtein.set(proteinSource, already + 1)
    swaps.push(swap)
  }
  if (swaps.length > 0) return swaps
  throw new ChangeRefused(
    'no_alternative',
    'No other dish that suits you brings this day back to its numbers. Swap another meal of the day, or make a new plan.',
  )
}

/** The plan with one dish in a meal's place. Throws `ChangeRefused` where it does not fit there. */
export function swapMeal(
  { plan, intake, catalogue }: { plan: Plan; intake: Intake; catalogue: Catalogue },
  place: MealPlace,
  recipeId: string,
  flag?: AbortFlag,
): Swap {
  const setting = openPlan(plan, intake, catalogue)
  const { days, on } = findPlace(setting, place)
  const chance = { seed: plan.seed, only: recipeId }
  const [alternative] = findAlternatives(setting.problem, days, on, chance, flag)
  const swap = alternative === undefined ? undefined : swapWith(alternative, setting, days, on)
  if (swap !== undefined) return swap
  throw new ChangeRefused(
    'dish_does_not_fit',
    'This dish does not fit here: it does not suit you, takes too long, stands on the day already, or the day would miss its numbers. Ask for the alternatives again.',
  )
}

/** Finds the meal and takes it out of its pot. */
function findPlace(
  { plan, days, problem }: OpenPlan,
  { day, meal }: MealPlace,
): { days: readonly CompiledDay[]; on: { day: number; meal: number } } {
  const on = { day: plan.days.findIndex((one) => one.day === day), meal }
  const found = plan.days[on.day]?.meals[meal]
  if (found === undefined)
    throw new ChangeRefused(
      'no_such_meal',
      say('The plan has no meal {meal, number} on day {day, number}.', { meal, day }),
    )
  if (problem.goals[on.day]?.fixed[meal] !== undefined)
    throw new ChangeRefused(
      'no_alternative',
      say('You fixed {dish} as your {meal}. Change that wish to have another dish there.', {
        dish: wordOf('dish', found.name),
        meal: wordOf('slot', found.slot),
      }),
    )
  const { days: released, needed } = releasePots(
    days,
    mealsAt([{ day, meal }], days.length),
    problem,
  )
  if (needed[0] !== undefined) throw potNeeded(needed[0])
  return { days: released, on }
}

function swapWith(
  { dish, day }: Alternative,
  setting: OpenPlan,
  days: readonly CompiledDay[],
  on: { day: number; meal: number },
): Swap | undefined {
  const plan = rebuildPlan(setting, days.with(on.day, day))
  if (plan === undefined) return undefined
  const { id, name, cuisine, totalMinutes } = dish.candidate.recipe
  const change = describeChange(setting.plan, plan, on)
  return { recipeId: id, name, cuisine, totalMinutes, change, plan }
}
