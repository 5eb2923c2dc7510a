import type { DayFigures } from '@zero-sum/contracts'
import { createFormats, createTranslate } from '@zero-sum/language'
import { describe, expect, it } from 'vitest'
import { dayDeviations } from './deviation.ts'
import { dayVerdict, deviationWords } from './deviation-words.ts'
import { planWords } from './messages/index.ts'

const targets: DayFigures = Object.freeze({
  energyKcal: 2000,
  proteinGrams: 120,
  fatGrams: 70,
  availableCarbohydrateGrams: 200,
  fibreGrams: 28,
})
const settings = {
  locale: 'en',
  energyUnit: 'kcal',
  measureSystem: 'metric',
  timeZone: 'UTC',
  weekStart: 'monday',
} as const
const language = { t: createTranslate('en', planWords), formats: createFormats(settings) }

function deviationsOf(totals: Partial<DayFigures>, carbohydrateIsCeiling = false) {
  return dayDeviations({ totals: { ...targets, ...totals }, targets }, { carbohydrateIsCeiling })
}
const wordsFor = (totals: Partial<DayFigures>, isCeiling = false) =>
  deviationsOf(totals, isCeiling).map((one) =>
    deviationWords(one, language).replaceAll('\u00a0', ' '),
  )

describe('the words for a deviation', () => {
  it('say how far and on which side, and that it is within the limit', () => {
    expect(wordsFor({ energyKcal: 1988, proteinGrams: 123.4 })).toEqual([
      '12 kcal under, within the limit',
      '3 g over, within the limit',
      'on target',
      'on target',
      'as expected',
    ])
  })

  it('call energy past 3 % and protein past 5 % outside', () => {
    const [energy, protein] = wordsFor({ energyKcal: 2061, proteinGrams: 113 })
    expect(energy).toBe('61 kcal over, outside the limit')
    expect(protein).toBe('7 g under, outside the limit')
  })

  it('allow carbohydrate three grams where that is more than 5 %', () => {
    const low = { ...targets, availableCarbohydrateGrams: 40 }
    const [, , , carbohydrate] = dayDeviations(
      { totals: { ...low, availableCarbohydrateGrams: 42.9 }, targets: low },
      { carbohydrateIsCeiling: false },
    )
    expect(carbohydrate?.standing).toBe('within')
  })

  it('keep a tenth under one gram, and call less than that nothing', () => {
    expect(wordsFor({ fatGrams: 70.4 })[2]).toBe('0.4 g over, within the limit')
    expect(wordsFor({ energyKcal: 2000.3, fatGrams: 69.97 })).toMatchObject({
      0: 'on target',
      2: 'on target',
    })
  })

  it('take keto carbohydrate as a ceiling: far below is right, above is not', () => {
    expect(wordsFor({ availableCarbohydrateGrams: 150 }, true)[3]).toBe('50 g below the ceiling')
    expect(wordsFor({ availableCarbohydrateGrams: 202 }, true)[3]).toBe(
      '2 g over, outside the limit',
    )
  })

  it('hold fibre to no limit', () => {
    expect(wordsFor({ fibreGrams: 20 })[4]).toBe('8 g under what we expect')
  })
})

describe('dayVerdict', () => {
  it('speaks of energy while everything is inside', () => {
    expect(dayVerdict(deviationsOf({ energyKcal: 2010 }), language)).toBe(
      '10\u00a0kcal over, within the limit',
    )
  })

  it('names what is outside', () => {
    expect(dayVerdict(deviationsOf({ fatGrams: 90, proteinGrams: 90 }), language)).toBe(
      'Outside the limit: protein and fat',
    )
  })
})
