import {
  type Allergen,
  allergyLabels,
  findAllergyLabel,
  type ListedRecipe,
} from '@zero-sum/contracts'
import type { IntakeForm } from './intake-form.ts'

export type EatingRules = Pick<
  IntakeForm,
  'allergies' | 'conditions' | 'dietaryStyle' | 'macroStyle' | 'mayContain' | 'otherAllergies'
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

function forbiddenAllergens(
  { allergies, otherAllergies }: EatingRules,
  hasCoeliac: boolean,
): ReadonlySet<Allergen> {
  const typed = otherAllergies.flatMap((word) => findAllergyLabel(word) ?? [])
  const labels = [...allergies, ...typed, ...(hasCoeliac ? (['gluten'] as const) : [])]
  return new Set(labels.flatMap((label) => allergyLabels[label]))
}
