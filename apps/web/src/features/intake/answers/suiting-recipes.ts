import type { Allergen, ListedRecipe } from '@zero-sum/contracts'
import { allergyLabels, findAllergyLabel } from '@zero-sum/contracts/allergens'
import { allergiesOf } from './allergy-answers.ts'
import type { IntakeForm } from './intake-form.ts'

export type EatingRules = Pick<
  IntakeForm,
  | 'allergies'
  | 'conditions'
  | 'dietaryStyle'
  | 'hasAllergies'
  | 'macroStyle'
  | 'mayContain'
  | 'otherAllergies'
>

/**
 * Whether a recipe suits a person's diet and the allergies that we know by name. Foods named in their own words are for
 * the server to read: it refuses a dish that holds one.
 */
export function suitsPerson(recipe: ListedRecipe, rules: EatingRules): boolean {
  const { dietaryStyle, macroStyle, mayContain } = rules
  if (!recipe.diets.includes(dietaryStyle)) return false
  if (macroStyle === 'keto' && !recipe.diets.includes('keto')) return false
  const hasCoeliac = rules.conditions.includes('coeliac_disease')
  const forbidden = forbiddenAllergens(rules, hasCoeliac)
  if (recipe.allergens.some((allergen) => forbidden.has(allergen))) return false
  if (mayContain === 'allow' && !hasCoeliac) return true
  return !recipe.traces.some((allergen) => forbidden.has(allergen))
}

function forbiddenAllergens(rules: EatingRules, hasCoeliac: boolean): ReadonlySet<Allergen> {
  const { allergies, otherAllergies } = allergiesOf(rules)
  const typed = otherAllergies.flatMap((word) => findAllergyLabel(word) ?? [])
  const labels = [...allergies, ...typed, ...(hasCoeliac ? (['gluten'] as const) : [])]
  return new Set(labels.flatMap((label) => allergyLabels[label]))
}
