import { parseIntake } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { foodIsSafe, listRecipes, normalizeIntake } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import type { IntakeForm } from './intake-form.ts'
import { intakeFromForm } from './intake-from-form.ts'
import { suitsPerson } from './suiting-recipes.ts'
import { filledForm } from './testing/filled-form.ts'

const catalogue = loadCatalogue()
const listed = listRecipes(catalogue)

/** The recipes that the engine lets a person fix: none of their foods is unsafe. */
function safeByEngine(form: IntakeForm): Set<string> {
  const parsed = parseIntake(intakeFromForm(form))
  if ('faults' in parsed) return expect.fail(JSON.stringify(parsed.faults))
  const normalized = normalizeIntake(parsed.intake, catalogue)
  const isSafe = (key: string) => {
    const food = catalogue.foods.get(key)
    return food !== undefined && foodIsSafe(food, normalized)
  }
  const safe = catalogue.recipes.filter(({ ingredients }) =>
    ingredients.every(({ food }) => isSafe(food)),
  )
  return new Set(safe.map(({ id }) => id))
}

function offered(form: IntakeForm): Set<string> {
  const suiting = listed.filter((recipe) => suitsPerson(recipe, form))
  return new Set(suiting.map(({ recipeId }) => recipeId))
}

describe('suitsPerson', () => {
  it.each<Partial<IntakeForm>>([
    {},
    { dietaryStyle: 'vegan' },
    { dietaryStyle: 'vegetarian', allergies: ['milk', 'tree nut'] },
    { dietaryStyle: 'pescatarian', allergies: ['gluten'], mayContain: 'allow' },
    { dietaryStyle: 'paleo' },
    { otherAllergies: ['dairy'], allergies: ['lactose', 'sesame'] },
    { conditions: ['coeliac_disease'], mayContain: 'allow' },
  ])('offers what the engine lets %j fix, neither more nor less', (answers) => {
    const form = filledForm({ hasAllergies: 'yes', ...answers })
    expect(offered(form).size).toBeGreaterThan(10)
    expect(offered(form)).toEqual(safeByEngine(form))
  })

  it('leaves nothing out for allergies that somebody has taken back', () => {
    const named = { allergies: ['milk', 'gluten'] as const }
    expect(offered(filledForm({ ...named, hasAllergies: 'no' }))).toEqual(offered(filledForm()))
  })

  it('offers few carbohydrates on keto, chosen as a diet or as a balance', () => {
    const all = offered(filledForm())
    const keto = offered(filledForm({ dietaryStyle: 'keto' }))
    expect(keto.size).toBeGreaterThan(10)
    expect(keto.size).toBeLessThan(all.size)
    expect(offered(filledForm({ macroStyle: 'keto' }))).toEqual(keto)
  })
})
