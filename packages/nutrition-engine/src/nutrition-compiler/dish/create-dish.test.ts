import { describe, expect, it } from 'vitest'
import type { Recipe } from '../../catalogue/recipe.ts'
import { foodsOf } from '../../recipe-curator/curate-recipes.ts'
import { fixtureCatalogue } from '../../testing/fixture-catalogue.ts'
import { createDish } from './create-dish.ts'

function dishOf(id: string, change: (recipe: Recipe) => Recipe = (recipe) => recipe) {
  const found = fixtureCatalogue.recipes.find((recipe) => recipe.id === id)
  if (found === undefined) throw new Error(`The fixture has no ${id}.`)
  const recipe = change(found)
  const foods = foodsOf(recipe, fixtureCatalogue)
  return createDish(
    {
      recipe,
      foods,
      proteinSource: '',
      hasCuisineWish: false,
      isPreferredCuisine: true,
      isOnlyForFixedMeals: false,
      avoided: [],
      preferred: [],
    },
    0,
  )
}

describe('createDish', () => {
  it('offers serving sizes whose ingredients stay in their range, in whole kitchen steps', () => {
    const dish = dishOf('egg-and-potatoes')
    expect(dish.portions.length).toBeGreaterThan(5)
    for (const { servings, least, most, written } of dish.portions)
      for (const [at, ingredient] of dish.candidate.recipe.ingredients.entries()) {
        const step = dish.candidate.foods[at]?.stepGrams ?? Number.NaN
        const steps = written[at] ?? Number.NaN
        expect(steps).toBeGreaterThanOrEqual(least[at] ?? Number.NaN)
        expect(steps).toBeLessThanOrEqual(most[at] ?? Number.NaN)
        expect((least[at] ?? Number.NaN) * step).toBeGreaterThanOrEqual(
          ingredient.minGrams * servings - 1e-3,
        )
        expect((most[at] ?? Number.NaN) * step).toBeLessThanOrEqual(
          ingredient.maxGrams * servings + 1e-3,
        )
      }
  })

  it('keeps eggs whole: a serving size that would need part of one is not offered', () => {
    const dish = dishOf('egg-and-potatoes', (recipe) => ({
      ...recipe,
      ingredients: recipe.ingredients.map((ingredient) =>
        ingredient.food === 'egg'
          ? { ...ingredient, grams: 100, minGrams: 100, maxGrams: 100 }
          : ingredient,
      ),
    }))
    const offered = dish.portions.map(({ servings }) => servings)
    expect(offered).toEqual(expect.arrayContaining([0.5, 1, 1.5, 2]))
    // One egg and a half, or two and a half: neither is near enough to whole ones.
    expect(offered).not.toContain(0.75)
    expect(offered).not.toContain(1.25)
    for (const { servings, written } of dish.portions)
      expect(Math.abs((written[0] ?? 0) - servings * 2)).toBeLessThanOrEqual(0.15 * servings * 2)
  })

  it('heaps no more than 500 g of one ingredient on a plate where less is the same dish', () => {
    const dish = dishOf('egg-and-potatoes', (recipe) => ({
      ...recipe,
      ingredients: recipe.ingredients.map((ingredient) =>
        ingredient.food === 'potato'
          ? { ...ingredient, grams: 300, minGrams: 100, maxGrams: 400 }
          : ingredient,
      ),
    }))
    const potato = dish.candidate.recipe.ingredients.findIndex(({ food }) => food === 'potato')
    const step = dish.candidate.foods[potato]?.stepGrams ?? Number.NaN
    const largest = dish.portions.find(({ servings }) => servings === 3)
    expect((largest?.most[potato] ?? Number.NaN) * step).toBe(500)
    expect(largest?.heaviestGrams).toBe(500)
  })

  it('rounds a fixed flavouring to what can be weighed', () => {
    const dish = dishOf('chicken-and-rice')
    const salt = dish.candidate.recipe.ingredients.findIndex(({ food }) => food === 'salt')
    const threeQuarters = dish.portions.find(({ servings }) => servings === 0.75)
    // 0.75 g in steps of half a gram.
    expect(threeQuarters?.written[salt]).toBe(2)
  })
})
