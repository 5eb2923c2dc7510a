import { describe, expect, it } from 'vitest'
import { availableCarbohydrate, energyKcal } from './energy.ts'

describe('energyKcal', () => {
  it('counts 4, 4, 9 and 2 kcal per gram (Regulation (EU) No 1169/2011, Annex XIV)', () => {
    const gram = {
      proteinGrams: 0,
      fatGrams: 0,
      availableCarbohydrateGrams: 0,
      fibreGrams: 0,
    } as const
    expect(energyKcal({ ...gram, proteinGrams: 1 })).toBe(4)
    expect(energyKcal({ ...gram, availableCarbohydrateGrams: 1 })).toBe(4)
    expect(energyKcal({ ...gram, fatGrams: 1 })).toBe(9)
    expect(energyKcal({ ...gram, fibreGrams: 1 })).toBe(2)
  })

  it('gives dry lentils (USDA SR28 16069) the energy of their parts', () => {
    const lentils = Object.freeze({
      proteinGrams: 24.63,
      fatGrams: 1.06,
      availableCarbohydrateGrams: availableCarbohydrate(63.35, 10.7),
      fibreGrams: 10.7,
    })
    expect(energyKcal(lentils)).toBeCloseTo(340.06, 6)
  })
})

describe('availableCarbohydrate', () => {
  it('takes fibre off the carbohydrate by difference', () => {
    expect(availableCarbohydrate(6.64, 2.6)).toBeCloseTo(4.04, 10)
  })

  it('is never below zero where fibre was measured higher than carbohydrate', () => {
    expect(availableCarbohydrate(3, 3.4)).toBe(0)
  })
})
