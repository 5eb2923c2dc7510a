import { describe, expect, it } from 'vitest'
import type { Liking } from '../intake-normalizer/normalized-intake.ts'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { foodsOf } from './curate-recipes.ts'
import { likedFoodsOf } from './liked-foods.ts'

const { recipes } = fixtureCatalogue
const liking = (...foods: string[]): Liking => ({ word: foods.join(), foods: new Set(foods) })

function likedIn(id: string, avoided: Liking[], preferred: Liking[], among = recipes) {
  const recipe = among.find((one) => one.id === id)
  if (recipe === undefined) throw new Error(`There is no ${id}.`)
  return likedFoodsOf({ avoided, preferred }, among)(recipe, foodsOf(recipe, fixtureCatalogue))
}

describe('likedFoodsOf', () => {
  it('names what is avoided in a dish, once, and what is liked by its place in the list', () => {
    const found = likedIn(
      'salmon-and-potatoes',
      [liking('potato', 'tomato'), liking('potato')],
      [liking('tofu-firm'), liking('salmon', 'prawns')],
    )
    expect(found).toEqual({
      avoided: ['potatoes'],
      preferred: [{ liking: 1, food: 'salmon fillet' }],
    })
    expect(likedIn('yogurt-bowl', [liking('salmon')], [liking('salmon')])).toEqual({
      avoided: [],
      preferred: [],
    })
  })

  it('takes any amount as avoided, and as liked what is more than a flavouring', () => {
    const withStock = recipes.map((recipe) =>
      recipe.id === 'salmon-and-potatoes'
        ? {
            ...recipe,
            ingredients: recipe.ingredients.map((line) =>
              line.food === 'spinach' ? { ...line, role: 'flavour' as const } : line,
            ),
          }
        : recipe,
    )
    const found = likedIn(
      'salmon-and-potatoes',
      [liking('spinach')],
      [liking('spinach')],
      withStock,
    )
    expect(found).toEqual({ avoided: ['spinach'], preferred: [] })
    // Salt is a flavouring wherever it stands.
    expect(likedIn('tofu-scramble', [], [liking('salt')]).preferred).toHaveLength(1)
  })
})
