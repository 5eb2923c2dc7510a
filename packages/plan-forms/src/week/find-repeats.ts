import type { Plan, PlanMeal } from '@zero-sum/contracts'
import { findPot, type PlacedMeal, placeMeals } from './find-pot.ts'

/**
 * How much of a meal's recipe has still to be told when a plan is read from its beginning: all of it; its amounts, since the
 * steps stand at an earlier meal but for `newSteps`; or nothing.
 */
export type Telling =
  | { kind: 'whole' }
  | { kind: 'amounts'; earlier: PlacedMeal; newSteps: string[] }
  | { kind: 'nothing'; earlier: PlacedMeal }

/** A telling for each meal, so that no recipe is told twice. A leftover is told where it was cooked. */
export function findRepeats(plan: Pick<Plan, 'days'>): ReadonlyMap<PlanMeal, Telling> {
  const told: PlacedMeal[] = []
  const tellings = new Map<PlanMeal, Telling>()
  for (const placed of placeMeals(plan)) {
    const pot = findPot(placed, plan)
    if (pot?.kind === 'leftover')
      tellings.set(placed.meal, { kind: 'nothing', earlier: pot.cooked })
    else {
      tellings.set(placed.meal, tell(placed.meal, told))
      told.push(placed)
    }
  }
  return tellings
}

function tell(meal: PlanMeal, told: readonly PlacedMeal[]): Telling {
  const same = told.filter((earlier) => earlier.meal.recipeId === meal.recipeId)
  const equal = same.find((earlier) => cookingOf(earlier.meal) === cookingOf(meal))
  if (equal !== undefined) return { kind: 'nothing', earlier: equal }
  const [first] = same
  if (first === undefined) return { kind: 'whole' }
  const newSteps = meal.method.filter((step) => !first.meal.method.includes(step))
  return { kind: 'amounts', earlier: first, newSteps }
}

function cookingOf({ ingredients, cookedPortions = 1, method }: PlanMeal): string {
  return JSON.stringify([cookedPortions, ingredients, method])
}
