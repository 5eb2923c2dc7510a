import type { Locale } from '@zero-sum/contracts'
import { createFormats } from '@zero-sum/language'
import { describe, expect, it } from 'vitest'
import { amountsOfPot, readPortions, shownAmounts } from './shown-amounts.ts'

const formats = (measureSystem: 'metric' | 'us', locale: Locale = 'en') =>
  createFormats({
    locale,
    energyUnit: 'kcal',
    measureSystem,
    timeZone: 'UTC',
    weekStart: 'monday',
  })
const meal = {
  ingredients: [
    { ndb: '08120', food: 'Oats', grams: 40, household: '½ cup' },
    { ndb: '05062', food: 'Chicken', grams: 150, household: '150 g' },
  ],
}
const lines = (portions: number, system: 'metric' | 'us') =>
  shownAmounts(meal, portions, formats(system), system === 'us').map(({ first, second }) =>
    [first, second].map((text) => text?.replaceAll('\u00a0', ' ')),
  )

describe('shownAmounts', () => {
  it('weighs first in a metric kitchen, and by cups first in the other', () => {
    expect(lines(1, 'metric')).toEqual([
      ['40 g', '½ cup'],
      ['150 g', undefined],
    ])
    expect(lines(1, 'us')).toEqual([
      ['½ cup', '1.4 oz'],
      ['5.3 oz', undefined],
    ])
  })

  it('takes more for more portions, in household words where they still make sense', () => {
    expect(lines(3, 'metric')).toEqual([
      ['120 g', '1½ cups'],
      ['450 g', undefined],
    ])
  })

  it('takes more of a plan that is in German', () => {
    const german = {
      ingredients: [{ ndb: '08120', food: 'Hafer', grams: 40, household: '½ Tasse' }],
    }
    const [line] = shownAmounts(german, 3, formats('metric', 'de'), false)
    expect(line?.second).toBe('1½ Tassen')
  })
})

it('weighs a pinch in grams everywhere', () => {
  const salt = { ingredients: [{ ndb: '02047', food: 'Salt', grams: 0.5, household: '0.5 g' }] }
  expect(shownAmounts(salt, 1, formats('us'), true)[0]?.first).toBe('0.5\u00a0g')
})

describe('readPortions', () => {
  it.each([
    ['3', 3],
    ['9', 2],
    ['0', 2],
    ['x', 2],
    [undefined, 2],
    [['3', '4'], 2],
  ])('reads %j as %i where two are planned', (asked, portions) => {
    expect(readPortions(asked, 2)).toBe(portions)
  })
})

describe('amountsOfPot', () => {
  it('weighs a whole pot as it is, however many portions are asked for, and portions where there is none', () => {
    const pot = [{ ndb: '08120', food: 'Oats', grams: 95, household: 'about 1¼ cups' }]
    const first = (of: typeof pot | undefined) =>
      amountsOfPot(of, meal, 2, formats('metric'), false).map((line) =>
        line.first.replaceAll('\u00a0', ' '),
      )
    expect(first(pot)).toEqual(['95 g'])
    expect(first(undefined)).toEqual(['80 g', '300 g'])
  })
})
