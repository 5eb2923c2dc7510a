import type { Intake } from '@zero-sum/contracts'
import { isKeto } from '../../targets/macros.ts'
import type { UsdaFood } from '../../usda/read-usda.ts'
import type { Weighed } from '../../usda/sum-figures.ts'
import type { Rule } from '../evidence.ts'
import { type FoodPattern, isMeant } from '../knowledge/food-pattern.ts'

/** Fats that are added to a dish: oils, lard and dripping, butter and ghee. Dressings and mayonnaise are not. */
const addedFats: readonly FoodPattern[] = [
  { groups: ['04'], name: /^(oil|fat|lard|margarine|shortening)/ },
  { groups: ['01'], name: /^butter/ },
]

/** Grams of added fat in a list. */
export function addedFatGrams(
  list: readonly Weighed[],
  foods: ReadonlyMap<string, UsdaFood>,
): number {
  return list.reduce((sum, { ndb, grams }) => {
    const food = foods.get(ndb)
    const isFat = food !== undefined && addedFats.some((pattern) => isMeant(food, pattern))
    return isFat ? sum + grams : sum
  }, 0)
}

/** The most added fat, in grams for each 2,000 kcal of a day. Low carb lies between the other two. */
export function mostAddedFat(intake: Intake): number {
  if (isKeto(intake)) return 120
  return intake.macroStyle === 'low_carb' ? 90 : 60
}

/** No day is drowned in oil. */
export const judgeOil: Rule = ({ intake, days, foods }) =>
  days.flatMap(({ day, sums, where }) => {
    const grams = addedFatGrams(
      day.meals.flatMap(({ ingredients }) => ingredients),
      foods,
    )
    const per2000 = (grams * 2_000) / sums.energyKcal
    if (per2000 <= mostAddedFat(intake)) return []
    const detail = `${grams.toFixed(0)} g, ${per2000.toFixed(0)} g for each 2,000 kcal instead of at most ${mostAddedFat(intake)}`
    return [{ kind: 'oil', where, detail }]
  })

/** The most of one food in one meal, and the heaviest plate, in grams as weighed before cooking. */
export const heaviest = { ingredientGrams: 800, plateGrams: 1_400 } as const

/** No meal is a heap of one food; lines of the same food count together. */
export const judgeHeap: Rule = ({ days }) =>
  days.flatMap(({ meals }) =>
    meals.flatMap(({ meal, where }) => {
      const byFood = new Map<string, number>()
      for (const { food, grams } of meal.ingredients)
        byFood.set(food, (byFood.get(food) ?? 0) + grams)
      return [...byFood]
        .filter(([, grams]) => grams > heaviest.ingredientGrams)
        .map(([food, grams]) => ({ kind: 'heap' as const, where, detail: `${grams} g of ${food}` }))
    }),
  )

/** No meal is more than anybody eats at a sitting. */
export const judgePlate: Rule = ({ days }) =>
  days.flatMap(({ meals }) =>
    meals.flatMap(({ meal, where }) => {
      const grams = meal.ingredients.reduce((sum, line) => sum + line.grams, 0)
      if (grams <= heaviest.plateGrams) return []
      return [{ kind: 'plate', where, detail: `${grams.toFixed(0)} g` }]
    }),
  )
