import { describe, expect, it } from 'vitest'
import { energyKcal } from '../quantities/energy.ts'
import { leastFatGrams } from './fat-target.ts'
import { fibreTarget } from './fibre-target.ts'
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

  it('keeps to the acceptable ranges of a day of 2,000 kcal: 175 g of protein at most, 44.4 g of fat at least', () => {
    const heavy = { ...woman, macroStyle: 'high_protein', referenceKg: 130 } as const
    expect(macroTargets(heavy).average.proteinGrams).toBeCloseTo(175, 10)
    expect(leastFatGrams(2000, 60)).toBeCloseTo(44.444, 3)
    expect(leastFatGrams(2000, 100)).toBe(50)
  })

  it('takes 14 g of fibre for every 1,000 kcal: 21 g of 1,500, 28 g of 2,000', () => {
    const gramsOf = (kcal: number) => fibreTarget('omnivore', 'balanced', kcal).fibreGrams
    expect([1500, 2000, 2500].map(gramsOf)).toEqual([21, 28, 28])
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
