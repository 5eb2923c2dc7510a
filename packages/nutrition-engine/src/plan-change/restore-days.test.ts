import { beforeAll, describe, expect, it } from 'vitest'
import type { Catalogue, Recipe } from '../catalogue/recipe.ts'
import { assembleDays } from '../nutrition-compiler/assemble-days.ts'
import { openPlan } from './open-plan.ts'
import { proposeSwaps } from './propose-swaps.ts'
import { potCatalogue, refusalOf, type StoredPlan, storedPlan } from './testing/stored-plan.ts'

let stored: StoredPlan
beforeAll(async () => {
  stored = await storedPlan({ planDurationDays: 2, leftovers: 'many' }, potCatalogue)
})

/** What a swap says where the catalogue's recipes have changed. */
function refusalWith(change: (recipe: Recipe) => Recipe[]): string {
  const catalogue: Catalogue = {
    ...stored.catalogue,
    version: 'another',
    recipes: stored.catalogue.recipes.flatMap(change),
  }
  return refusalOf(() => proposeSwaps({ ...stored, catalogue }, { day: 1, meal: 0 }))
}
const usedId = () => stored.plan.days[1]?.meals[2]?.recipeId

describe('openPlan', () => {
  it('takes a plan apart so that the same plan can be put together again', () => {
    const { problem, days } = openPlan(stored.plan, stored.intake, stored.catalogue)
    expect(assembleDays(problem, days)).toEqual(stored.plan.days)
  })

  it('calls a plan outdated once one of its recipes is gone or has another ingredient', () => {
    expect(refusalWith((recipe) => (recipe.id === usedId() ? [] : [recipe]))).toBe('plan_outdated')
    const shortened = (recipe: Recipe) =>
      recipe.id === usedId() ? [{ ...recipe, ingredients: recipe.ingredients.slice(1) }] : [recipe]
    expect(refusalWith(shortened)).toBe('plan_outdated')
  })

  it('does not mind a change of what the plan does not hold', () => {
    const held = new Set(stored.plan.days.flatMap(({ meals }) => meals.map((m) => m.recipeId)))
    const unheld = stored.catalogue.recipes.find(({ id }) => !held.has(id))?.id
    expect(refusalWith((recipe) => (recipe.id === unheld ? [] : [recipe]))).toBe('not refused')
  })

  it('calls a plan outdated whose targets or meals are not those of the intake any more', () => {
    const refusal = (different: object) =>
      refusalOf(() => openPlan(stored.plan, { ...stored.intake, ...different }, stored.catalogue))
    expect(refusal({})).toBe('not refused')
    expect(refusal({ weightKg: 80 })).toBe('plan_outdated')
    expect(refusal({ mealsPerDay: 4 })).toBe('plan_outdated')
    expect(refusal({ planDurationDays: 3 })).toBe('plan_outdated')
  })
})
