import { describe, expect, it } from 'vitest'
import { isWithin, ownBands, promisedBands } from './tolerances.ts'

const targets = {
  energyKcal: 2000,
  proteinGrams: 100,
  fatGrams: 60,
  availableCarbohydrateGrams: 50,
  fibreGrams: 28,
}
const rules = { carbohydrateIsCeiling: false, energyFloorKcal: 0 }

describe('promisedBands', () => {
  it('is ±3 % for energy, ±5 % for protein and fat, ±5 % or ±3 g for carbohydrate', () => {
    const bands = promisedBands(targets, rules)
    expect(bands.energyKcal).toEqual({ low: 1940, high: 2060 })
    expect(bands.proteinGrams).toEqual({ low: 95, high: 105 })
    expect(bands.fatGrams).toEqual({ low: 57, high: 63 })
    expect(bands.availableCarbohydrateGrams).toEqual({ low: 47, high: 53 })
  })

  it('makes carbohydrate a ceiling on keto', () => {
    const bands = promisedBands(targets, { ...rules, carbohydrateIsCeiling: true })
    expect(bands.availableCarbohydrateGrams).toEqual({ low: Number.NEGATIVE_INFINITY, high: 50 })
  })

  it('never goes under a floor, nor lifts a target that is under it already', () => {
    expect(promisedBands(targets, { ...rules, energyFloorKcal: 1980 }).energyKcal.low).toBe(1980)
    expect(promisedBands(targets, { ...rules, energyFloorKcal: 2500 }).energyKcal.low).toBe(2000)
  })
})

describe('ownBands', () => {
  it('is ±1 % for energy and ±2 % for the rest', () => {
    const bands = ownBands(targets, rules)
    expect(bands.energyKcal).toEqual({ low: 1980, high: 2020 })
    expect(bands.availableCarbohydrateGrams).toEqual({ low: 49, high: 51 })
  })
})

describe('isWithin', () => {
  it('keeps clear of the edge, where rounding for storage could fall outside', () => {
    const bands = promisedBands(targets, rules)
    expect(isWithin({ ...targets, proteinGrams: 95.03 }, bands)).toBe(true)
    expect(isWithin({ ...targets, proteinGrams: 95.01 }, bands)).toBe(false)
  })
})
