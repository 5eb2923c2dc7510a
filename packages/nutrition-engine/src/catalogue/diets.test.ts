import { describe, expect, it } from 'vitest'
import { food } from '../testing/fixture-food.ts'
import { dietAllows } from './diets.ts'
import type { Food, FoodTrait } from './food.ts'

function made(
  traits: readonly FoodTrait[],
  contains: NonNullable<Food['allergens']>['contains'] = [],
): Food {
  return food({
    key: 'thing',
    ndb: '00001',
    name: 'Thing',
    aisle: 'vegetables',
    stepGrams: 5,
    measures: [],
    words: [],
    figures: [0, 0, 0, 0, 0, 0, 0, null],
    traits,
    contains,
  })
}

describe('dietAllows', () => {
  it('lets an omnivore eat anything', () => {
    expect(dietAllows('omnivore', made(['meat', 'red_meat', 'pork', 'alcohol', 'processed']))).toBe(
      true,
    )
  })

  it('keeps meat, fish, gelatine and animal rennet from vegetarians', () => {
    expect(dietAllows('vegetarian', made(['poultry']))).toBe(false)
    expect(dietAllows('vegetarian', made(['meat', 'red_meat']))).toBe(false)
    expect(dietAllows('vegetarian', made(['fish', 'seafood']))).toBe(false)
    expect(dietAllows('vegetarian', made(['gelatine']))).toBe(false)
    expect(dietAllows('vegetarian', made(['dairy', 'animal_rennet']))).toBe(false)
    expect(dietAllows('vegetarian', made(['dairy']))).toBe(true)
    expect(dietAllows('vegetarian', made(['egg', 'honey']))).toBe(true)
  })

  it('keeps dairy, egg and honey from vegans too', () => {
    expect(dietAllows('vegan', made(['dairy']))).toBe(false)
    expect(dietAllows('vegan', made(['egg']))).toBe(false)
    expect(dietAllows('vegan', made(['honey']))).toBe(false)
    expect(dietAllows('vegan', made(['legume', 'grain', 'refined_sugar']))).toBe(true)
  })

  it('lets pescatarians eat fish and seafood but no meat and no gelatine', () => {
    expect(dietAllows('pescatarian', made(['fish', 'seafood'], ['fish']))).toBe(true)
    expect(dietAllows('pescatarian', made(['seafood'], ['crustacean']))).toBe(true)
    expect(dietAllows('pescatarian', made(['poultry']))).toBe(false)
    expect(dietAllows('pescatarian', made(['gelatine']))).toBe(false)
  })

  it('keeps grain, legumes, dairy, refined sugar and oil, and processed food from paleo', () => {
    expect(dietAllows('paleo', made(['grain']))).toBe(false)
    expect(dietAllows('paleo', made(['legume']))).toBe(false)
    expect(dietAllows('paleo', made(['dairy']))).toBe(false)
    expect(dietAllows('paleo', made(['refined_sugar']))).toBe(false)
    expect(dietAllows('paleo', made(['refined_oil']))).toBe(false)
    expect(dietAllows('paleo', made(['processed']))).toBe(false)
    expect(dietAllows('paleo', made(['meat', 'red_meat', 'starchy_vegetable', 'honey']))).toBe(true)
  })

  it('believes the allergen record where the traits forgot something', () => {
    expect(dietAllows('vegan', made([], ['milk']))).toBe(false)
    expect(dietAllows('vegetarian', made([], ['fish']))).toBe(false)
    expect(dietAllows('paleo', made([], ['peanut']))).toBe(false)
  })

  it('judges a food without an allergen record by its traits', () => {
    expect(dietAllows('vegan', { ...made([]), allergens: null })).toBe(true)
    expect(dietAllows('vegan', { ...made(['egg']), allergens: null })).toBe(false)
  })
})
