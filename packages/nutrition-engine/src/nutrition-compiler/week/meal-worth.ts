import type { Food } from '../../catalogue/food.ts'
import { plainName } from '../../catalogue/plain-name.ts'
import type { CompiledDay, CompiledMeal } from '../day/finish-day.ts'
import { sharesOfDay, sharesOfMeal, type WeekFacts } from './week-facts.ts'
import { purchases } from './week-objective.ts'

/** What a meal does for its week. */
export type MealWorth = {
  /** The nutrient that the week is short of, or nearly, of which the meal brings a good part of a day's reference. */
  scarce: { name: string; percent: number } | undefined
  /** Foods that would spoil and that other meals of the week use up too, as a reader would call them. */
  sharedFoods: readonly string[]
}

/** A week's average under this share of the reference counts as nearly short: ours. */
const scarceBelow = 1.1
/** From this share of a day's reference a meal is worth naming for it: ours. */
const goodPart = 0.25
/** From this on a rest of the food is likely to be thrown away. */
const spoilsQuickly = 0.5
/** What more meals than this use is always in the house: onions, garlic. */
const everyday = 3
const mostSharedFoods = 2

/** Looks at a whole plan once, then tells for each of its meals what it is worth. */
export function mealWorths(
  { goals }: WeekFacts,
  days: readonly CompiledDay[],
): (meal: CompiledMeal) => MealWorth {
  const average = new Float64Array(goals.length)
  for (const day of days)
    for (const [at, share] of sharesOfDay(day, goals).entries())
      average[at] = (average[at] ?? 0) + share / days.length
  const uses = countUses(days)
  return (meal) => {
    const shares = sharesOfMeal(meal, goals)
    const best = goals
      .map(({ name, isLimit, weight }, at) => ({
        name,
        isLimit,
        weight,
        share: shares[at] ?? 0,
        at,
      }))
      .filter(
        ({ isLimit, share, at }) =>
          !isLimit && share >= goodPart && (average[at] ?? 0) < scarceBelow,
      )
      .sort((one, other) => other.weight * other.share - one.weight * one.share)[0]
    return {
      scarce:
        best === undefined ? undefined : { name: best.name, percent: Math.round(100 * best.share) },
      sharedFoods: sharedFoodsOf(meal, uses),
    }
  }
}

function sharedFoodsOf(
  { portion, steps }: CompiledMeal,
  uses: ReadonlyMap<Food, number>,
): string[] {
  return portion.dish.candidate.foods
    .map((food, at) => ({ food, grams: food.stepGrams * (steps[at] ?? 0) }))
    .filter(({ food }) => {
      const meals = uses.get(food) ?? 0
      return meals > 1 && meals <= everyday && purchases[food.aisle].spoils > spoilsQuickly
    })
    .sort((one, other) => other.grams - one.grams)
    .slice(0, mostSharedFoods)
    .map(({ food }) => plainName(food))
}

/** How many cooked meals use a food. */
function countUses(days: readonly CompiledDay[]): ReadonlyMap<Food, number> {
  const uses = new Map<Food, number>()
  for (const { meals } of days)
    for (const { portion, cookedOn } of meals)
      if (cookedOn === undefined)
        for (const food of new Set(portion.dish.candidate.foods))
          uses.set(food, (uses.get(food) ?? 0) + 1)
  return uses
}
