import type { MealPlace } from '@zero-sum/contracts'
import type { CompiledDay } from '../nutrition-compiler/day/finish-day.ts'
import { dishesFor } from '../nutrition-compiler/day/hold.ts'
import type { WeekProblem } from '../nutrition-compiler/week/prepare-week.ts'
import { type Meals, placesOf } from './meal-place.ts'

/** A dish that was turned down in a place before what stands there now. */
export type TurnedDown = MealPlace & { recipeId: string }

/** The dishes that must not come back, as sets of dish indices by day. */
export type Unwanted = readonly ReadonlySet<number>[]

/**
 * What must not come back where meals are made again, the strictest first: a dish that goes comes back nowhere in the plan
 * while there are as many others for its kind of meal, and none that was turned down before; then only not on its own day.
 */
export function unwantedDishes(
  problem: WeekProblem,
  days: readonly CompiledDay[],
  going: Meals,
  turnedDown: readonly TurnedDown[],
): readonly Unwanted[] {
  const onOwnDay = days.map(
    ({ meals }, at) =>
      new Set([...(going[at] ?? [])].flatMap((meal) => meals[meal]?.portion.dish.index ?? [])),
  )
  const everywhere = replaceable(problem, days, going)
  const before = onOwnDay.map(
    (_, at) =>
      new Set(
        turnedDown
          .filter(({ day, meal }) => day === at + 1 && going[at]?.has(meal) === true)
          .flatMap(({ recipeId }) => indexOf(problem, recipeId)),
      ),
  )
  const strict = onOwnDay.map((own, at) =>
    // One set for all days of which nothing more is known: such days may change places.
    [...own, ...(before[at] ?? [])].every((dish) => everywhere.has(dish))
      ? everywhere
      : new Set([...everywhere, ...own, ...(before[at] ?? [])]),
  )
  return [strict, onOwnDay]
}

function indexOf({ dishes }: WeekProblem, recipeId: string): number[] {
  return dishes
    .filter(({ candidate }) => candidate.recipe.id === recipeId)
    .map(({ index }) => index)
}

/** The dishes that go and that as many others could stand for, on the day that leaves least choice. */
function replaceable(
  problem: WeekProblem,
  days: readonly CompiledDay[],
  going: Meals,
): ReadonlySet<number> {
  const byKind = Map.groupBy(placesOf(going), ({ meal }) => problem.slots[meal]?.kinds.join() ?? '')
  const dishes = [...byKind.values()].flatMap((places) => {
    const gone = new Set(
      places.flatMap(({ day, meal }) => days[day - 1]?.meals[meal]?.portion.dish.index ?? []),
    )
    const others = places.map((place) => othersFor(problem, place, gone))
    return Math.min(...others) >= gone.size ? [...gone] : []
  })
  return new Set(dishes)
}

function othersFor(
  { goals, slots, dishes }: WeekProblem,
  { day, meal }: MealPlace,
  gone: ReadonlySet<number>,
): number {
  const slot = slots[meal]
  const goal = goals[day - 1]
  if (slot === undefined || goal === undefined) return 0
  return dishesFor(slot, dishes, goal, undefined).filter(({ index }) => !gone.has(index)).length
}
