import type { DayFigures } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { dayDeviations, dayVerdict, isCarbohydrateCeiling } from './deviation.ts'

const targets: DayFigures = Object.freeze({
  energyKcal: 2000,
  proteinGrams: 120,
  fatGrams: 70,
  availableCarbohydrateGrams: 200,
  fibreGrams: 28,
})

function wordsFor(totals: Partial<DayFigures>, carbohydrateIsCeiling = false): string[] {
  return dayDeviations(
    { totals: { ...targets, ...totals }, targets },
    { carbohydrateIsCeiling },
  ).map(({ words }) => words)
}

describe('dayDeviations', () => {
  it('says how far and on which side, and that it is within the limit', () => {
    expect(wordsFor({ energyKcal: 1988, proteinGrams: 123.4 })).toEqual([
      '12 kcal under, within limit',
      '3 g over, within limit',
      'on target',
      'on target',
      'as expected',
    ])
  })

  it('calls energy past 3 % and protein past 5 % outside', () => {
    const [energy, protein] = wordsFor({ energyKcal: 2061, proteinGrams: 113 })
    expect(energy).toBe('61 kcal over, outside the limit')
    expect(protein).toBe('7 g under, outside the limit')
  })

  it('allows carbohydrate three grams where that is more than 5 %', () => {
    const low = { ...targets, availableCarbohydrateGrams: 40 }
    const [, , , carbohydrate] = dayDeviations(
      { totals: { ...low, availableCarbohydrateGrams: 42.9 }, targets: low },
      { carbohydrateIsCeiling: false },
    )
    expect(carbohydrate).toMatchObject({ words: '3 g over, within limit', isWithin: true })
  })

  it('keeps a tenth under one gram', () => {
    expect(wordsFor({ fatGrams: 70.4 })[2]).toBe('0.4 g over, within limit')
  })

  it('says that rounding away is on target', () => {
    expect(wordsFor({ energyKcal: 2000.3, fatGrams: 69.97 })).toMatchObject({
      0: 'on target',
      2: 'on target',
    })
  })

  it('takes keto carbohydrate as a ceiling: far below is right, above is not', () => {
    expect(wordsFor({ availableCarbohydrateGrams: 150 }, true)[3]).toBe('50 g below the ceiling')
    expect(wordsFor({ availableCarbohydrateGrams: 202 }, true)[3]).toBe(
      '2 g over, outside the limit',
    )
  })

  it('holds fibre to no limit', () => {
    expect(wordsFor({ fibreGrams: 20 })[4]).toBe('8 g under what we expect')
  })
})

describe('dayVerdict', () => {
  it('speaks of energy while everything is inside', () => {
    const day = { totals: { ...targets, energyKcal: 2010 }, targets }
    expect(dayVerdict(dayDeviations(day, { carbohydrateIsCeiling: false }))).toBe(
      '10 kcal over, within limit',
    )
  })

  it('names what is outside', () => {
    const day = { totals: { ...targets, fatGrams: 90, proteinGrams: 90 }, targets }
    expect(dayVerdict(dayDeviations(day, { carbohydrateIsCeiling: false }))).toBe(
      'Outside the limit: protein, fat',
    )
  })
})

describe('isCarbohydrateCeiling', () => {
  const why = (formula: string) => [
    { step: 'availableCarbohydrateGrams', value: 30, unit: 'g', formula, source: '' },
  ]

  it('is read from the explanation of the carbohydrate target', () => {
    expect(isCarbohydrateCeiling({ why: why('a ceiling: 30 g, or 5 % of energy') })).toBe(true)
    expect(isCarbohydrateCeiling({ why: why('the remainder: (2,000 kcal − …) ÷ 4') })).toBe(false)
  })
})
