import { describe, expect, it } from 'vitest'
import { isCarbohydrateCeiling } from './carbohydrate-ceiling.ts'

const metabolic = (value: number, carbohydrateIsCeiling?: boolean) => ({
  goalKcal: 2800,
  why: [{ step: 'availableCarbohydrateGrams', value, unit: 'g', formula: 'x', source: 'y' }],
  ...(carbohydrateIsCeiling === undefined ? {} : { carbohydrateIsCeiling }),
})

describe('isCarbohydrateCeiling', () => {
  it('is what the plan says', () => {
    expect(isCarbohydrateCeiling(metabolic(300, true))).toBe(true)
    expect(isCarbohydrateCeiling(metabolic(35, false))).toBe(false)
  })

  it('is told from the target where an older plan says nothing', () => {
    expect(isCarbohydrateCeiling(metabolic(35))).toBe(true)
    expect(isCarbohydrateCeiling({ ...metabolic(30), goalKcal: 1800 })).toBe(true)
    expect(isCarbohydrateCeiling(metabolic(36))).toBe(false)
    expect(isCarbohydrateCeiling({ goalKcal: 1800, why: [] })).toBe(false)
  })
})
