import { allergens } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { listRecipes } from './list-recipes.ts'

function listed(id: string, catalogue = fixtureCatalogue) {
  const found = listRecipes(catalogue).find(({ recipeId }) => recipeId === id)
  return found ?? expect.fail(`${id} is not listed`)
}

describe('listRecipes', () => {
  it('lists every recipe once, by name', () => {
    const names = listRecipes(fixtureCatalogue).map(({ name }) => name)
    expect(names).toHaveLength(fixtureCatalogue.recipes.length)
    expect(names).toEqual([...names].sort())
  })

  it('says which meals and diets a recipe suits, and what it contains', () => {
    const bowl = listed('yogurt-bowl')
    expect(bowl.slots).toEqual(['breakfast', 'morning_meal', 'evening_meal'])
    expect(bowl.diets).toContain('vegetarian')
    expect(bowl.diets).not.toContain('vegan')
    expect(bowl.allergens).toContain('milk')
    expect(bowl.traces).not.toContain('milk')
  })

  it('takes a recipe for one with every allergen where a food has no record', () => {
    const recipe = fixtureCatalogue.recipes.find(({ id }) => id === 'yogurt-bowl')
    const key = recipe?.ingredients[0]?.food ?? expect.fail('the bowl holds something')
    const food = fixtureCatalogue.foods.get(key) ?? expect.fail('the fixture has the food')
    const foods = new Map(fixtureCatalogue.foods).set(key, { ...food, allergens: null })
    expect(listed('yogurt-bowl', { ...fixtureCatalogue, foods }).allergens).toEqual([...allergens])
  })

  it('leaves a rest overnight out of the minutes', () => {
    const [first] = fixtureCatalogue.recipes
    const soaked = { ...(first ?? expect.fail('the fixture has recipes')), totalMinutes: 490 }
    const recipes = [{ ...soaked, id: 'soaked', activeMinutes: 10 }]
    expect(listed('soaked', { ...fixtureCatalogue, recipes }).minutes).toBe(10)
  })
})
