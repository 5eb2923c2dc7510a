import type { Preferences } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { createFormats, type FormatSettings } from './create-formats.ts'
import { orderWeekdays } from './format-dates.ts'

const british: FormatSettings = {
  locale: 'en',
  energyUnit: 'kcal',
  measureSystem: 'metric',
  timeZone: 'Europe/Berlin',
  weekStart: 'monday',
}
const with_ = (change: Partial<Preferences>) => createFormats({ ...british, ...change })
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

describe('createFormats', () => {
  it('writes energy in kcal or kJ, grouped as the language does', () => {
    expect(plain(with_({}).energy(2144.6))).toBe('2,145 kcal')
    expect(plain(with_({ locale: 'de' }).energy(2144.6))).toBe('2.145 kcal')
    expect(plain(with_({ energyUnit: 'kj' }).energy(2000))).toBe('8,368 kJ')
    expect(plain(with_({}).energyChange(-12.4))).toBe('−12 kcal')
    expect(plain(with_({}).energyChange(-0.2))).toBe('0 kcal')
    expect(plain(with_({}).energyChange(3))).toBe('+3 kcal')
  })

  it('writes decimals with the comma where the language has one', () => {
    expect(with_({ locale: 'de' }).number(7.25, 2)).toBe('7,25')
    expect(plain(with_({ locale: 'de' }).foodWeight(1250))).toBe('1,25 kg')
  })

  it('weighs food and bodies in the person’s own units', () => {
    expect(plain(with_({}).foodWeight(7.5))).toBe('7.5 g')
    const us = with_({ measureSystem: 'us' })
    expect(plain(us.foodWeight(100))).toBe('3.5 oz')
    expect(plain(us.foodWeight(0.5))).toBe('0.5 g')
    expect(plain(us.foodWeight(453.592))).toBe('1 lb')
    expect(plain(us.foodWeight(680))).toBe('1 lb 8 oz')
    expect(plain(us.packVolume(500))).toBe('17 fl oz')
    expect(plain(with_({}).packVolume(500))).toBe('500 ml')
    expect(plain(with_({ locale: 'de' }).packVolume(1500))).toBe('1,5 l')
    expect(plain(us.bodyWeight(80))).toBe('176.4 lb')
    expect(plain(with_({ locale: 'de' }).bodyWeightInColumn(85))).toBe('85,0 kg')
    expect(plain(us.bodyHeight(182.88))).toBe('6 ft 0 in')
    expect(plain(with_({}).bodyHeight(174))).toBe('174 cm')
  })

  it('writes dates of the language, and instants where the person is', () => {
    expect(with_({}).date('2026-03-09')).toBe('9 March')
    expect(with_({ measureSystem: 'us' }).date('2026-03-09')).toBe('March 9')
    expect(with_({ locale: 'de' }).date('2026-03-09', 'weekday')).toBe('Montag, 9. März')
    expect(plain(with_({}).dateRange('2026-03-02', '2026-03-08'))).toMatch(/^2\s?–\s?8 March 2026$/)
    expect(with_({}).dayOf(new Date('2026-03-08T23:30:00Z'))).toBe('2026-03-09')
    expect(with_({}).instant('2026-03-08T17:05:07Z')).toMatch(/18:05$/)
    expect(with_({}).instant('2026-03-08T17:05:07Z', 'second')).toMatch(/18:05:07$/)
    expect(plain(with_({ measureSystem: 'us' }).time('18:05'))).toBe('6:05 PM')
    expect(with_({ locale: 'de' }).weekday('sunday', 'short')).toBe('So')
  })

  it('says durations', () => {
    expect([25, 60, 70].map(with_({}).minutes).map(plain)).toEqual(['25 min', '1 h', '1 h 10 min'])
    expect([-5, 8_900, 65_000].map(with_({}).elapsed).map(plain)).toEqual([
      '0 s',
      '8 s',
      '1 min 05 s',
    ])
  })

  it('begins the week where the person’s begins', () => {
    expect(orderWeekdays('sunday')[0]).toBe('sunday')
    expect(orderWeekdays('sunday')[6]).toBe('saturday')
    expect(orderWeekdays('monday')).toHaveLength(7)
  })
})
