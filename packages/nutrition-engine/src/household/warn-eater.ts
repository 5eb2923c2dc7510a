import type { MealWarning, PlanIngredient } from '@zero-sum/contracts'
import { type FoodRules, foodIsSafe } from '../catalogue/allergen-gate.ts'
import { dietAllows } from '../catalogue/diets.ts'
import type { Food } from '../catalogue/food.ts'

/** Somebody with what they may not be served. */
export type GuardedEater = { eater: string; name: string; rules: FoodRules }

/** Each ingredient of a meal that is against somebody: what the gate does not let through, with the reason. */
export function warnEater(
  { eater, name, rules }: GuardedEater,
  ingredients: readonly { line: PlanIngredient; food: Food }[],
): MealWarning[] {
  return ingredients
    .filter(({ food }) => !foodIsSafe(food, rules))
    .map(({ line, food }) => {
      const { kind, reason } = whyUnsafe(food, rules)
      return {
        eater,
        kind,
        ndb: line.ndb,
        food: line.food,
        detail: `${line.food} ${reason}: leave it out or change it for ${name}, or cook something else.`,
      }
    })
}

/** The gravest reason: an allergen before a diet, a diet before a wish. */
function whyUnsafe(food: Food, rules: FoodRules): { kind: MealWarning['kind']; reason: string } {
  const { allergens, diet, excludedFoods, avoidTraces } = rules
  if (allergens.size > 0) {
    if (food.allergens === null)
      return { kind: 'record', reason: 'has no complete allergen record' }
    const contained = food.allergens.contains.find((allergen) => allergens.has(allergen))
    if (contained !== undefined)
      return { kind: 'allergen', reason: `contains ${inWords(contained)}` }
    const trace = food.allergens.mayContain.find((allergen) => allergens.has(allergen))
    if (avoidTraces && trace !== undefined)
      return { kind: 'trace', reason: `may hold traces of ${inWords(trace)}` }
  }
  if (!dietAllows(diet, food)) return { kind: 'diet', reason: `is not ${diet}` }
  if (excludedFoods.has(food.key)) return { kind: 'excluded', reason: 'is on their list' }
  return { kind: 'record', reason: 'is not cleared for them' }
}

function inWords(allergen: string): string {
  return allergen.replaceAll('_', ' ')
}
