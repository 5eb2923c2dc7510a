import { describe, expect, it } from 'vitest'
import { food } from '../testing/fixture-food.ts'
import { type FoodRules, foodIsSafe } from './allergen-gate.ts'

const oats = Object.freeze(
  food({
    key: 'rolled-oats',
    ndb: '08120',
    name: 'Rolled oats, dry',
    aisle: 'bread and grains',
    stepGrams: 5,
    measures: [],
    words: ['oat'],
    figures: [379, 13.15, 6.52, 67.7, 10.1, 52, 0, 40.4],
    contains: ['oats'],
    mayContain: ['wheat'],
    traits: ['grain'],
  }),
)
const anyone: FoodRules = Object.freeze({
  diet: 'omnivore',
  allergens: new Set<never>(),
  avoidTraces: true,
  excludedFoods: new Set<string>(),
})

describe('foodIsSafe', () => {
  it('serves anything to a person without allergies, diet or exclusions', () => {
    expect(foodIsSafe(oats, anyone)).toBe(true)
    expect(foodIsSafe({ ...oats, allergens: null }, anyone)).toBe(true)
  })

  it('serves no food that contains an allergen, traces allowed or not', () => {
    const allergens = new Set(['oats'] as const)
    expect(foodIsSafe(oats, { ...anyone, allergens })).toBe(false)
    expect(foodIsSafe(oats, { ...anyone, allergens, avoidTraces: false })).toBe(false)
  })

  it('serves no food with traces of an allergen unless traces are allowed', () => {
    const allergens = new Set(['wheat'] as const)
    expect(foodIsSafe(oats, { ...anyone, allergens })).toBe(false)
    expect(foodIsSafe(oats, { ...anyone, allergens, avoidTraces: false })).toBe(true)
  })

  it('serves a person with any allergy only foods whose record is complete', () => {
    const allergens = new Set(['sesame'] as const)
    expect(foodIsSafe(oats, { ...anyone, allergens })).toBe(true)
    expect(foodIsSafe({ ...oats, allergens: null }, { ...anyone, allergens })).toBe(false)
  })

  it('serves no excluded food and none that the diet forbids', () => {
    expect(foodIsSafe(oats, { ...anyone, excludedFoods: new Set(['rolled-oats']) })).toBe(false)
    expect(foodIsSafe(oats, { ...anyone, diet: 'paleo' })).toBe(false)
  })
})
