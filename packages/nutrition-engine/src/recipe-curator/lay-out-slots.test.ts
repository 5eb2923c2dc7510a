import { describe, expect, it } from 'vitest'
import { layOutSlots } from './lay-out-slots.ts'

const namesOf = (meals: number, snacks: number) =>
  layOutSlots(meals, snacks).map(({ slot }) => slot)

describe('layOutSlots', () => {
  it('gives who eats twice two mains, and who eats often small meals between the three', () => {
    expect(namesOf(2, 0)).toEqual(['lunch', 'dinner'])
    expect(namesOf(3, 1)).toEqual(['breakfast', 'lunch', 'dinner', 'snack'])
    expect(namesOf(6, 0)).toEqual([
      'breakfast',
      'morning_meal',
      'lunch',
      'afternoon_meal',
      'dinner',
      'evening_meal',
    ])
  })

  it('shares out the whole day, with a snack the smallest part of it', () => {
    for (const meals of [2, 3, 4, 5, 6])
      for (const snacks of [0, 1, 4]) {
        const slots = layOutSlots(meals, snacks)
        expect(slots).toHaveLength(meals + snacks)
        expect(slots.reduce((sum, { energyShare }) => sum + energyShare, 0)).toBeCloseTo(1, 12)
        const ofMeals = slots.filter(({ slot }) => slot !== 'snack')
        for (const { slot, energyShare } of slots)
          if (slot === 'snack')
            expect(energyShare).toBeLessThan(Math.min(...ofMeals.map((meal) => meal.energyShare)))
      }
  })

  it('knows no other number of meals', () => {
    expect(() => layOutSlots(7, 0)).toThrow(RangeError)
  })
})
