import { type Allergen, allergyLabels, type Eater, type Intake } from '@zero-sum/contracts'
import type { FoodRules } from '../catalogue/allergen-gate.ts'
import type { Food } from '../catalogue/food.ts'
import { type ResolvedAllergies, resolveAllergies } from './resolve-allergies.ts'
import { type ResolvedExclusions, resolveExclusions } from './resolve-exclusions.ts'
import { tyramineFoods } from './tyramine-foods.ts'

/** What anybody says about what they must not and will not eat. */
export type FoodAnswers = Omit<Eater, 'name'>

export type ResolvedRules = {
  rules: FoodRules
  allergies: ResolvedAllergies
  exclusions: ResolvedExclusions
}

/** The food answers of an intake, its conditions and medicines among them. */
export function foodAnswersOf(
  intake: Pick<Intake, 'allergies' | 'dietaryStyle' | 'exclusions' | 'mayContain' | 'safety'>,
): FoodAnswers {
  const { allergies, dietaryStyle, exclusions, mayContain, safety } = intake
  return {
    allergies,
    dietaryStyle,
    exclusions,
    mayContain,
    conditions: safety?.conditions ?? [],
    medicines: safety?.medicines ?? [],
  }
}

/** What these answers forbid, with the words that mean nothing to us handed back. */
export function resolveFoodRules(foods: readonly Food[], answers: FoodAnswers): ResolvedRules {
  const allergies = resolveAllergies(foods, answers.allergies)
  const exclusions = resolveExclusions(foods, answers.exclusions)
  const hasCoeliac = allergies.hasCoeliac || answers.conditions.includes('coeliac_disease')
  const forMedicine = answers.medicines.includes('maoi') ? tyramineFoods(foods) : new Set<string>()
  return {
    allergies,
    exclusions,
    rules: {
      diet: answers.dietaryStyle === 'keto' ? 'omnivore' : answers.dietaryStyle,
      allergens: forbiddenAllergens(allergies, hasCoeliac),
      avoidTraces: answers.mayContain === 'avoid' || hasCoeliac,
      excludedFoods: allergies.excludedFoods.union(exclusions.excludedFoods).union(forMedicine),
    },
  }
}

/** Coeliac disease is answered as a condition, and forbids gluten whether or not it is named as an allergy too. */
function forbiddenAllergens(
  { allergens }: ResolvedAllergies,
  hasCoeliac: boolean,
): ReadonlySet<Allergen> {
  return hasCoeliac ? allergens.union(new Set(allergyLabels.gluten)) : allergens
}
