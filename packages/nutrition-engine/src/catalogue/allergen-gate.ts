import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { dietAllows } from './diets.ts'
import type { Food } from './food.ts'

/** What of an intake decides whether a food may be served. */
export type FoodRules = Pick<
  NormalizedIntake,
  'allergens' | 'avoidTraces' | 'diet' | 'excludedFoods'
>

/**
 * Whether this person may be served this food. An allow-list: with any allergy a food must have a complete allergen
 * record that clears it; what nobody has recorded is not safe.
 */
export function foodIsSafe(food: Food, rules: FoodRules): boolean {
  if (rules.excludedFoods.has(food.key)) return false
  if (!dietAllows(rules.diet, food)) return false
  if (rules.allergens.size === 0) return true
  if (food.allergens === null) return false
  if (food.allergens.contains.some((allergen) => rules.allergens.has(allergen))) return false
  if (!rules.avoidTraces) return true
  return !food.allergens.mayContain.some((allergen) => rules.allergens.has(allergen))
}
