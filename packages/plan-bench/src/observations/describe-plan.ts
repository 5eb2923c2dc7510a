import type { Intake, Plan } from '@zero-sum/contracts'
import type { World } from '../judge/evidence.ts'
import { addedFatGrams } from '../judge/rules/portions.ts'
import { shareOf } from '../statistics/spread.ts'
import { expectTargets } from '../targets/expect-targets.ts'
import { isKeto } from '../targets/macros.ts'
import { sumFigures } from '../usda/sum-figures.ts'
import { type Deviation, deviationOf } from './deviations.ts'

/** What is counted of a plan: small, so that thousands of them can be kept. Grams are as weighed before cooking. */
export type PlanFacts = {
  days: {
    /** From the judge's own targets, by USDA's table. */
    deviation: Deviation
    fibreGrams: number
    sodiumMg: number
    addedFatGrams: number
  }[]
  distinctDishes: number
  distinctMains: number
  /** How often the dish stands in the plan that stands there most. */
  mostRepeated: number
  recipes: string[]
  /** Percent of its reference that the plan reaches, by nutrient; of a limit, percent of the limit. */
  nutrients: { nutrient: string; isLimit: boolean; percent: number }[]
  shoppingItems: number
  heaviestIngredient: { grams: number; food: string }
  heaviestPlateGrams: number
  /** Share of the dishes that are of the wished cuisines; null without such a wish. */
  wishedCuisineShare: number | null
  /** Of meals, not snacks: the largest part of a day's energy, and the least energy. */
  largestMealShare: number
  smallestMealKcal: number
}

const smallSlots: ReadonlySet<string> = new Set(['breakfast', 'morning_meal', 'snack'])

/** The facts of a plan, by its grams and USDA's table. */
export function describePlan(plan: Plan, intake: Intake, { foods }: World): PlanFacts {
  const expected = expectTargets(intake)
  const meals = plan.days.flatMap((day) => day.meals)
  const counts = new Map<string, number>()
  for (const { recipeId } of meals) counts.set(recipeId, (counts.get(recipeId) ?? 0) + 1)
  const mains = meals.filter(({ slot }) => !smallSlots.has(slot))
  const realMeals = plan.days.flatMap((day) =>
    day.meals
      .filter(({ slot }) => slot !== 'snack')
      .map(({ nutrients }) => ({
        kcal: nutrients.energyKcal,
        share: nutrients.energyKcal / day.totals.energyKcal,
      })),
  )
  const lines = meals.flatMap(({ ingredients }) => ingredients)
  return {
    days: plan.days.map((day, at) => {
      const eaten = day.meals.flatMap(({ ingredients }) => ingredients)
      const sums = sumFigures(eaten, foods)
      return {
        deviation: deviationOf(sums, expected[at]?.targets ?? day.targets, isKeto(intake)),
        fibreGrams: sums.fibreGrams,
        sodiumMg: sums.sodiumMg,
        addedFatGrams: addedFatGrams(eaten, foods),
      }
    }),
    distinctDishes: counts.size,
    distinctMains: new Set(mains.map(({ recipeId }) => recipeId)).size,
    mostRepeated: Math.max(...counts.values()),
    recipes: [...counts.keys()],
    nutrients: plan.micronutrients.map(({ nutrient, referenceKind, percentOfReference }) => ({
      nutrient,
      isLimit: referenceKind === 'limit',
      percent: percentOfReference,
    })),
    shoppingItems: plan.groceryList.length,
    heaviestIngredient: lines.reduce(
      (most, { grams, food }) => (grams > most.grams ? { grams, food } : most),
      { grams: 0, food: '' },
    ),
    heaviestPlateGrams: Math.max(
      ...meals.map(({ ingredients }) => ingredients.reduce((sum, { grams }) => sum + grams, 0)),
    ),
    wishedCuisineShare:
      intake.cuisinePreferences.length === 0
        ? null
        : shareOf(meals, ({ cuisine }) =>
            intake.cuisinePreferences.some((wished) => wished === cuisine),
          ),
    largestMealShare: Math.max(...realMeals.map(({ share }) => share)),
    smallestMealKcal: Math.min(...realMeals.map(({ kcal }) => kcal)),
  }
}
