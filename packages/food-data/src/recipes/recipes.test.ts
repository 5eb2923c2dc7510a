import { describe, expect, it } from 'vitest'
import { loadFoods } from '../foods/load-foods.ts'
import { recipeLinter } from '../recipe-linter/lint-recipe.ts'
import { recipes } from './index.ts'

describe('the recipes', () => {
  it('are sound by every rule of the linter', () => {
    const lint = recipeLinter(loadFoods())
    const faults = recipes.flatMap((recipe) =>
      lint(recipe).map(({ rule, fault }) => `${recipe.id} (${rule}): ${fault}`),
    )
    expect(faults).toEqual([])
  })

  it('have ids and names of their own', () => {
    expect(new Set(recipes.map(({ id }) => id)).size).toBe(recipes.length)
    expect(new Set(recipes.map(({ name }) => name)).size).toBe(recipes.length)
  })

  it('are at least 300, with breakfasts, mains and snacks among them', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(300)
    for (const kind of ['breakfast', 'main', 'snack'] as const)
      expect(recipes.filter(({ kinds }) => kinds.includes(kind)).length).toBeGreaterThanOrEqual(50)
  })
})
