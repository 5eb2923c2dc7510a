import type { MealWarning, PlanIngredient } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { type FoodRules, foodIsSafe } from '../catalogue/allergen-gate.ts'
import { dietAllows } from '../catalogue/diets.ts'
import type { Food } from '../catalogue/food.ts'
import { listOf, part, say, wordOf } from '../say.ts'

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
      const { kind, reason } = whyUnsafe(line, food, rules)
      return {
        eater,
        kind,
        ndb: line.ndb,
        food: line.food,
        ...say('{reason}: leave it out or change it for {name}, or cook something else.', {
          reason,
          name,
        }),
      }
    })
}

/** The gravest reason: an allergen before a diet, a diet before a wish. */
function whyUnsafe(
  line: PlanIngredient,
  food: Food,
  rules: FoodRules,
): { kind: MealWarning['kind']; reason: Said } {
  const { allergens, diet, excludedFoods, avoidTraces } = rules
  const named = listOf([wordOf('food', line.food)], 'space', { capital: true })
  if (allergens.size > 0) {
    if (food.allergens === null)
      return {
        kind: 'record',
        reason: part('{food} has no complete allergen record', { food: named }),
      }
    const contained = food.allergens.contains.find((allergen) => allergens.has(allergen))
    if (contained !== undefined) {
      const allergen = wordOf('allergen', contained)
      return {
        kind: 'allergen',
        reason: part('{food} contains {allergen}', { food: named, allergen }),
      }
    }
    const trace = food.allergens.mayContain.find((allergen) => allergens.has(allergen))
    if (avoidTraces && trace !== undefined) {
      const allergen = wordOf('allergen', trace)
      return {
        kind: 'trace',
        reason: part('{food} may hold traces of {allergen}', { food: named, allergen }),
      }
    }
  }
  if (!dietAllows(diet, food)) {
    const style = wordOf('style', diet)
    return { kind: 'diet', reason: part('{food} is not {style}', { food: named, style }) }
  }
  if (excludedFoods.has(food.key))
    return { kind: 'excluded', reason: part('{food} is on their list', { food: named }) }
  return { kind: 'record', reason: part('{food} is not cleared for them', { food: named }) }
}
