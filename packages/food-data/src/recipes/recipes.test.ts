import { describe, expect, it } from 'vitest'
import { loadFoods } from '../foods/load-foods.ts'
import { recipes } from './index.ts'
import { lintRecipe } from './lint-recipe.ts'

const foods = loadFoods()

describe('the recipes', () => {
  it('are sound: amounts, method, times, energy, keeping', () => {
    const faults = recipes.flatMap((recipe) =>
      lintRecipe(recipe, foods).map((fault) => `${recipe.id}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  it('have ids and names of their own', () => {
    expect(new Set(recipes.map(({ id }) => id)).size).toBe(recipes.length)
    expect(new Set(recipes.map(({ name }) => name)).size).toBe(recipes.length)
  })

  it('are at least eighty, with breakfasts, mains and snacks among them', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(80)
    for (const kind of ['breakfast', 'main', 'snack'] as const)
      expect(recipes.filter(({ kinds }) => kinds.includes(kind)).length).toBeGreaterThanOrEqual(15)
  })
})

describe('lintRecipe', () => {
  it('finds each planted fault', () => {
    const [recipe] = recipes
    const [ingredient, ...others] = recipe?.ingredients ?? []
    if (recipe === undefined || ingredient === undefined) throw new Error('no recipe')
    const planted = [
      { ...recipe, ingredients: [{ ...ingredient, food: 'moon-dust' }, ...others] },
      { ...recipe, ingredients: [{ ...ingredient, minGrams: ingredient.maxGrams + 5 }, ...others] },
      { ...recipe, method: ['Cook it.', 'Eat it.'] },
      { ...recipe, method: [...recipe.method, 'Add 50 g more.'] },
      { ...recipe, activeMinutes: recipe.totalMinutes + 1 },
      { ...recipe, keepsDays: 9 },
      { ...recipe, ingredients: [{ ...ingredient, grams: 900, maxGrams: 900 }, ...others] },
    ]
    for (const faulty of planted) expect(lintRecipe(faulty, foods)).not.toEqual([])
  })
})
