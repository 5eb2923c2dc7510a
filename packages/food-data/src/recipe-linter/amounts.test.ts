import type { RecipeIngredient } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import { kindOf } from './food-kinds.ts'
import { brokenBy, exchanged, foods, part, soundDish } from './testing/plant.ts'

function withRice(changes: Partial<RecipeIngredient>) {
  return exchanged('white-rice', [{ ...part('white-rice', 60, 'starch', [25, 100]), ...changes }])
}

describe('the rules on amounts', () => {
  it('find nothing wrong with a sound dish', () => {
    expect(brokenBy(soundDish)).toEqual([])
  })

  it('find a food that does not exist', () => {
    expect(brokenBy(exchanged('salt', [part('moon-dust', 1, 'flavour')]))).toEqual(['foods'])
  })

  it('find amounts out of order or between the steps of a food', () => {
    expect(brokenBy(withRice({ minGrams: 70 }))).toEqual(['steps'])
    expect(brokenBy(withRice({ maxGrams: 55 }))).toEqual(['steps'])
    expect(brokenBy(withRice({ grams: 62 }))).toEqual(['steps'])
  })

  it('find a range that makes another dish', () => {
    expect(brokenBy(withRice({ minGrams: 10 }))).toEqual(['ranges'])
    expect(brokenBy(withRice({ maxGrams: 155 }))).toEqual(['ranges'])
    expect(brokenBy(withRice({ minGrams: 15, maxGrams: 150 }))).toEqual([])
  })

  it('let whole eggs, whole breads and a spoonful of fat go to the next step', () => {
    const egg = part('egg', 50, 'protein', [50, 150])
    const step = { 'with the chicken': 'with the egg, boiled hard, beside the chicken' }
    const salt = part('salt', 1, 'flavour')
    expect(brokenBy(exchanged('salt', [salt, egg], step))).toEqual([])
    expect(brokenBy(exchanged('olive-oil', [part('olive-oil', 5, 'fat', [2, 15])]))).toEqual([])
    expect(brokenBy(exchanged('olive-oil', [part('olive-oil', 5, 'fat', [2, 16])]))).toEqual([
      'ranges',
    ])
  })

  it.each([
    ['olive-oil', part('olive-oil', 31, 'fat', [10, 40])],
    ['white-rice', part('white-rice', 15, 'starch', [5, 35])],
    ['chicken-breast', part('chicken-breast', 55, 'protein', [30, 110])],
    ['peas-frozen', part('peas-frozen', 205, 'vegetable', [100, 505])],
  ])('find a portion of %s that nobody serves', (food, planted) => {
    expect(brokenBy(exchanged(food, [planted]))).toEqual(['portions'])
  })

  it('find more salt than anyone takes, which is too much sodium besides', () => {
    const salt = part('salt', 2.5, 'flavour')
    expect(brokenBy(exchanged('salt', [salt]))).toEqual(['portions', 'sodium'])
  })

  it('find six grams of a spice plausible and seven not', () => {
    const method = { 'with the salt': 'with the salt and turmeric' }
    const spiced = (grams: number) =>
      exchanged('salt', [part('salt', 1, 'flavour'), part('turmeric', grams, 'flavour')], method)
    expect(brokenBy(spiced(6))).toEqual([])
    expect(brokenBy(spiced(7))).toEqual(['portions'])
  })

  it('find an amount that does not suit the part an ingredient plays', () => {
    const played = exchanged('peas-frozen', [part('peas-frozen', 80, 'flavour')])
    expect(brokenBy(played)).toEqual(['portions'])
  })

  it('find a dish that hardly bends', () => {
    const stiff = soundDish.ingredients.map((own) =>
      own.food === 'chicken-breast' ? own : { ...own, minGrams: own.grams, maxGrams: own.grams },
    )
    expect(brokenBy({ ...soundDish, ingredients: stiff })).toEqual(['bends'])
  })
})

describe('kindOf', () => {
  it('knows a kind for every food of the catalogue', () => {
    expect([...foods.values()].filter((food) => kindOf(food) === undefined)).toEqual([])
  })

  it.each([
    ['butter', 'oil or butter'],
    ['kimchi', 'tinned food'],
    ['ginger', 'garlic, ginger or chilli'],
    ['feta', 'cheese'],
    ['smoked-salmon', 'smoked fish'],
    ['red-lentils', 'dry grain, pasta or pulse'],
    ['coriander', 'fresh herb'],
    ['coriander-seed', 'dried herb or spice'],
  ])('takes %s for %s', (key, kind) => {
    const food = foods.get(key)
    expect(food && kindOf(food)?.name).toBe(kind)
  })
})
