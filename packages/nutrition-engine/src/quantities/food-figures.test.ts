import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtureFoods } from '../testing/fixture-foods.ts'
import { foodFigures } from './food-figures.ts'

describe('foodFigures', () => {
  it('takes fibre out of USDA’s carbohydrate and counts it at 2 kcal', () => {
    // SR28 08120, dry rolled oats in 100 g: 13.15 P, 6.52 F, 67.70 C by difference, 10.1 fibre, 379 kcal.
    const oats = fixtureFoods.find(({ ndb }) => ndb === '08120')
    if (oats === undefined) throw new Error('The fixture has no oats.')
    const figures = foodFigures(oats, 50)
    expect(figures.availableCarbohydrateGrams).toBeCloseTo(28.8, 10)
    expect(figures.energyKcal).toBeCloseTo(4 * 6.575 + 4 * 28.8 + 9 * 3.26 + 2 * 5.05, 10)
    expect(figures.usdaEnergyKcal).toBeCloseTo(189.5, 10)
  })

  it('scales every figure with the amount', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtureFoods),
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (food, grams, factor) => {
          const once = foodFigures(food, grams)
          const scaled = foodFigures(food, grams * factor)
          for (const [name, value] of Object.entries(once))
            expect(scaled[name as keyof typeof scaled]).toBeCloseTo(value * factor, 6)
        },
      ),
    )
  })
})
