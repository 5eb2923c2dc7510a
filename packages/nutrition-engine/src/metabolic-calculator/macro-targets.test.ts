import { describe, expect, it } from 'vitest'
import { energyKcal } from '../quantities/energy.ts'
import { type MacroInput, macroTargets } from './macro-targets.ts'

const woman: MacroInput = Object.freeze({
  macroStyle: 'balanced',
  diet: 'omnivore',
  goal: 'maintain',
  age: 35,
  referenceKg: 65,
  goalKcal: 2000,
  leanestDayKcal: 2000,
} as const)

describe('macroTargets', () => {
  it('splits a balanced day by g/kg, share of energy and remainder', () => {
    const { average } = macroTargets(woman)
    expect(average.proteinGrams).toBeCloseTo(91, 10)
    expect(average.fatGrams).toBeCloseTo(600 / 9, 10)
    expect(average.fibreGrams).toBe(28)
    expect(average.availableCarbohydrateGrams).toBeCloseTo((2000 - 364 - 600 - 56) / 4, 10)
    expect(energyKcal(average)).toBeCloseTo(2000, 9)
  })

  it('takes the protein of each style and goal', () => {
    const gramsOf = (macroStyle: MacroInput['macroStyle']) =>
      (['cut', 'maintain', 'bulk'] as const).map((goal) => {
        const { average } = macroTargets({ ...woman, macroStyle, goal, referenceKg: 50 })
        return Number(average.proteinGrams.toFixed(9))
      })
    expect(gramsOf('balanced')).toEqual([90, 70, 80])
    expect(gramsOf('high_protein')).toEqual([110, 100, 100])
    expect(gramsOf('low_carb')).toEqual([90, 80, 90])
    expect(gramsOf('keto')).toEqual([80, 80, 80])
  })

  it('holds protein at 35 % of the leanest day and says so', () => {
    const { average, adjustments } = macroTargets({
      ...woman,
      macroStyle: 'high_protein',
      goal: 'cut',
      referenceKg: 90,
      goalKcal: 1600,
      leanestDayKcal: 1500,
    })
    expect(average.proteinGrams).toBeCloseTo((0.35 * 1500) / 4, 10)
    expect(adjustments[0]).toMatchObject({
      rule: 'protein_share_limit',
      wished: expect.closeTo(198, 9),
    })
  })

  it('gives low-carbohydrate days 45 % fat and high-protein days 27 %', () => {
    expect(macroTargets({ ...woman, macroStyle: 'low_carb' }).average.fatGrams).toBeCloseTo(100, 10)
    expect(macroTargets({ ...woman, macroStyle: 'high_protein' }).average.fatGrams).toBeCloseTo(
      60,
      10,
    )
  })

  it('gives at least half a gram of fat per kilogram', () => {
    const { average } = macroTargets({
      ...woman,
      macroStyle: 'high_protein',
      goalKcal: 1200,
      referenceKg: 90,
    })
    expect(average.fatGrams).toBe(45)
  })

  it('makes carbohydrate a ceiling of 30 g or 5 % of energy on keto, and fat the remainder', () => {
    const small = macroTargets({ ...woman, macroStyle: 'keto', goalKcal: 1800 })
    const large = macroTargets({ ...woman, macroStyle: 'keto', goalKcal: 3200 })
    expect(small.average.availableCarbohydrateGrams).toBe(30)
    expect(large.average.availableCarbohydrateGrams).toBe(40)
    expect(large.average.fatGrams).toBeCloseTo((3200 - 416 - 160 - 51.2) / 9, 10)
    expect(energyKcal(large.average)).toBeCloseTo(3200, 9)
  })

  it('expects fibre by diet, no more than 28 g', () => {
    const fibreOf = (diet: MacroInput['diet'], macroStyle: MacroInput['macroStyle'] = 'balanced') =>
      macroTargets({ ...woman, goalKcal: 1000, diet, macroStyle }).average.fibreGrams
    expect(fibreOf('omnivore')).toBe(14)
    expect(fibreOf('pescatarian')).toBe(18)
    expect(fibreOf('vegetarian')).toBe(18)
    expect(fibreOf('vegan')).toBe(22)
    expect(fibreOf('vegan', 'keto')).toBe(8)
    expect(macroTargets({ ...woman, diet: 'vegan' }).average.fibreGrams).toBe(28)
  })

  it('names a source for every step', () => {
    const { why } = macroTargets(woman)
    expect(why.map(({ step }) => step)).toEqual([
      'proteinGrams',
      'fatGrams',
      'availableCarbohydrateGrams',
      'fibreGrams',
    ])
    expect(why.every(({ source, formula }) => source.length > 20 && formula.length > 5)).toBe(true)
  })
})
