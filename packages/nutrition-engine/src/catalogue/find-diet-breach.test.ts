import { describe, expect, it } from 'vitest'
import { findDietBreach } from './find-diet-breach.ts'

describe('findDietBreach', () => {
  it('finds what a diet forbids, in any case, singular or plural', () => {
    expect(findDietBreach('vegetarian', 'Top with crispy BACON.')).toBe('bacon')
    expect(findDietBreach('vegetarian', 'Add two chopped anchovies')).toBe('anchovy')
    expect(findDietBreach('vegan', 'Whisk the eggs')).toBe('egg')
    expect(findDietBreach('paleo', 'Serve with brown rice')).toBe('rice')
    expect(findDietBreach('pescatarian', 'Chicken stew')).toBe('chicken')
  })

  it('lets each diet name what it eats', () => {
    expect(findDietBreach('omnivore', 'Bacon, eggs and honey')).toBeUndefined()
    expect(findDietBreach('pescatarian', 'Salmon with prawns')).toBeUndefined()
    expect(findDietBreach('vegetarian', 'Eggs with cheese and honey')).toBeUndefined()
  })

  it('knows plant foods that are named after what they replace', () => {
    expect(findDietBreach('vegan', 'Stir coconut milk and peanut butter together')).toBeUndefined()
    expect(findDietBreach('vegan', 'Butter beans with oyster mushrooms')).toBeUndefined()
    expect(findDietBreach('vegan', 'Soy yoghurt, dairy-free pesto, no egg')).toBeUndefined()
    expect(findDietBreach('paleo', 'Cauliflower rice with almond flour')).toBeUndefined()
  })

  it('still finds the plant itself where the diet forbids that', () => {
    expect(findDietBreach('paleo', 'Oat milk')).toBe('oat')
    expect(findDietBreach('paleo', 'Peanut butter')).toBe('peanut')
  })

  it('takes no part of a longer word for the word', () => {
    expect(findDietBreach('vegan', 'Eggplant, hamper, buttercup, codified')).toBeUndefined()
  })
})
