import { describe, expect, it } from 'vitest'
import { catalogueVersion, findFoodsByWord, loadCatalogue } from './index.ts'

const catalogue = loadCatalogue()

describe('the catalogue', () => {
  it('carries the version of its own data', () => {
    expect(catalogue.version).toMatch(/^[0-9a-f]{12}$/)
    expect(loadCatalogue().version).toBe(catalogue.version)
    expect(catalogueVersion(catalogue.foods, catalogue.recipes)).toBe(catalogue.version)
  })

  it('changes its version with any change of data, not with the order of fields', () => {
    const [first, ...rest] = [...catalogue.foods.values()]
    if (first === undefined) throw new Error('The catalogue is empty.')
    const versionWith = (food: typeof first) =>
      catalogueVersion(new Map([food, ...rest].map((one) => [one.key, one])), catalogue.recipes)
    const reordered = Object.fromEntries(Object.entries(first).toReversed()) as typeof first
    expect(versionWith(reordered)).toBe(catalogue.version)
    expect(versionWith({ ...first, stepGrams: first.stepGrams + 1 })).not.toBe(catalogue.version)
  })

  it('files every food under its own key', () => {
    for (const [key, food] of catalogue.foods) expect(food.key).toBe(key)
  })
})

describe('words of the catalogue', () => {
  const found = (typed: string) =>
    findFoodsByWord(catalogue.foods.values(), typed).map(({ key }) => key)

  it.each([
    ['pork', ['bacon', 'ham', 'lard', 'pork-mince', 'gelatine']],
    ['Meat', ['chicken-breast', 'beef-mince-5', 'chicken-stock', 'lamb-leg']],
    ['mushrooms', ['shiitake', 'enoki', 'white-mushrooms']],
    ['shellfish', ['prawns', 'mussels', 'oyster-sauce', 'surimi']],
    ['shrimp', ['prawns']],
    ['nuts', ['almonds', 'walnuts', 'peanut-butter', 'pesto', 'almond-milk']],
    ['gluten', ['pasta', 'soy-sauce', 'pearl-barley', 'rye-flour']],
    ['corn', ['sweetcorn', 'polenta', 'cornflour', 'corn-tortilla', 'popcorn']],
    ['Bell Peppers', ['red-pepper', 'green-pepper']],
    ['capsicum', ['red-pepper', 'paprika', 'cayenne']],
    ['jalapenos', ['jalapeno', 'jalapenos-jar']],
    ['beans', ['kidney-beans', 'green-beans', 'edamame-frozen']],
  ])('take %s to mean every food of that kind', (typed, keys) => {
    expect(found(typed)).toEqual(expect.arrayContaining(keys))
  })

  it.each([
    ['butter', 'peanut-butter'],
    ['milk', 'coconut-milk'],
    ['nut', 'coconut-milk'],
    ['pepper', 'black-pepper'],
    ['corn', 'pearl-barley'],
    ['wheat', 'buckwheat'],
  ])('do not take %s to mean %s', (typed, key) => {
    expect(found(typed)).not.toContain(key)
  })
})
