import type { PlanDay } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { dietAllows } from '../catalogue/diets.ts'
import type { Food } from '../catalogue/food.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { part, wordOf } from '../say.ts'
import { type Check, checkOf } from './check.ts'
import type { KnownFoods } from './known-foods.ts'

/** The part of an intake that forbids foods. */
export type FoodWishes = Pick<
  NormalizedIntake,
  'allergens' | 'avoidTraces' | 'diet' | 'excludedFoods'
>

/**
 * Every ingredient is a food of the catalogue that this person may eat, by its own record: allergens, traces, diet,
 * exclusions. The first of two paths; the other reads the words.
 */
export function checkIngredients(
  days: readonly PlanDay[],
  foods: KnownFoods,
  wishes: FoodWishes,
): Check {
  const recipes = new Set<string>()
  const breaches = days.flatMap(({ day, meals }) =>
    meals.flatMap(({ recipeId, ingredients }) =>
      ingredients.flatMap((line) => {
        const food = foods(line)
        const why =
          food === undefined ? part('is not in the catalogue') : whyForbidden(food, wishes)
        if (why === undefined) return []
        recipes.add(recipeId)
        return [
          part('Day {day, number}: {food} {why}.', { day, food: wordOf('food', line.food), why }),
        ]
      }),
    ),
  )
  const remedy = { excludedRecipes: [...recipes] }
  return checkOf(
    'ingredients',
    breaches,
    { detail: 'Every ingredient is allowed by its record.' },
    remedy,
  )
}

/** Why this person may not eat this food, as the end of a sentence; nothing when they may. */
export function whyForbidden(food: Food, wishes: FoodWishes): Said | undefined {
  if (wishes.excludedFoods.has(food.key)) return part('was excluded')
  if (!dietAllows(wishes.diet, food))
    return part('is not {diet}', { diet: wordOf('style', wishes.diet) })
  if (wishes.allergens.size === 0) return undefined
  const record = food.allergens
  if (record === null) return part('has no allergen record')
  for (const allergen of wishes.allergens) {
    const named = { allergen: wordOf('allergen', allergen) }
    if (record.contains.includes(allergen)) return part('contains {allergen}', named)
    if (wishes.avoidTraces && record.mayContain.includes(allergen))
      return part('may contain {allergen}', named)
  }
  return undefined
}
