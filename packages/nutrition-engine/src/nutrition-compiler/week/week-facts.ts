import type { Food } from '../../catalogue/food.ts'
import { pieceOf } from '../../shopping/purchase-of.ts'
import type { CompiledDay, CompiledMeal } from '../day/finish-day.ts'
import type { Dish } from '../dish/portion.ts'
import type { NutrientGoal } from './nutrient-goals.ts'
import { boughtShare, type Purchase, purchases, weekObjective } from './week-objective.ts'

/** What the days of a week share: foods that are bought once, and nutrients that add up. */
export type WeekFacts = {
  /** Every food of the dishes, in a fixed order. */
  foods: readonly Food[]
  /** What it costs to buy a food, by its number, with the pack in which it is sold. */
  purchases: readonly Purchase[]
  /** The numbers of a dish's foods, by dish index. */
  foodsOf: readonly Int32Array[]
  goals: readonly NutrientGoal[]
  /** What a serving of a dish as written brings of each goal, as a share of the day's reference; by dish index. */
  servingShares: readonly Float64Array[]
}

/** Numbers the foods of the dishes and works out what each dish brings. */
export function weekFacts(
  dishes: readonly Dish[],
  goals: readonly NutrientGoal[],
  shopping: number,
): WeekFacts {
  const numbers = new Map<Food, number>()
  const foodsOf = dishes.map(({ candidate }) =>
    Int32Array.from(candidate.foods, (food) => {
      const number = numbers.get(food) ?? numbers.size
      numbers.set(food, number)
      return number
    }),
  )
  const foods = [...numbers.keys()]
  return {
    foods,
    purchases: foods.map((food) => purchaseOf(food, shopping)),
    foodsOf,
    goals,
    servingShares: dishes.map(({ candidate: { recipe, foods: ofDish } }) =>
      sharesOf(
        ofDish,
        recipe.ingredients.map(({ grams }) => grams),
        goals,
      ),
    ),
  }
}

function purchaseOf(food: Food, shopping: number): Purchase {
  const usual = purchases[food.aisle]
  return {
    ...usual,
    cost: shopping * usual.cost + (food.isHardToFind ? weekObjective.hardToFind : 0),
    packGrams: pieceOf(food)?.grams ?? usual.packGrams,
  }
}

/** What a pack may fall short by before another is opened, as a share of it. */
export const forgivenShare = 0.05

/** What it costs to buy so many grams of a food: that it is bought, and what is left in the last pack. */
export function purchaseCost({ cost, packGrams, spoils }: Purchase, grams: number): number {
  const packs = grams / packGrams
  const left = Math.max(0, Math.ceil(packs - forgivenShare) - packs)
  return cost * (boughtShare + spoils * left)
}

/** What a compiled day brings of each goal, as shares of the day's reference. Unmeasured amounts add nothing. */
export function sharesOfDay(day: CompiledDay, goals: readonly NutrientGoal[]): Float64Array {
  const sum = new Float64Array(goals.length)
  for (const meal of day.meals)
    for (const [at, share] of sharesOfMeal(meal, goals).entries()) sum[at] = (sum[at] ?? 0) + share
  return sum
}

/** The same of one meal. */
export function sharesOfMeal(
  { portion, steps }: CompiledMeal,
  goals: readonly NutrientGoal[],
): Float64Array {
  const { foods } = portion.dish.candidate
  const grams = foods.map(({ stepGrams }, at) => stepGrams * (steps[at] ?? 0))
  return sharesOf(foods, grams, goals)
}

function sharesOf(
  foods: readonly Food[],
  grams: readonly number[],
  goals: readonly NutrientGoal[],
): Float64Array {
  return Float64Array.from(goals, ({ nutrient, reference }) => {
    let sum = 0
    for (const [at, { per100g }] of foods.entries())
      sum += ((per100g[nutrient] ?? 0) * (grams[at] ?? 0)) / 100
    return sum / reference
  })
}
