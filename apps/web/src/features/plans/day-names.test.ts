import { createFormats, createTranslate } from '@zero-sum/language'
import { describe, expect, it } from 'vitest'
import { shortDate, spanOfDays } from './day-names.ts'
import { planWords } from './messages/index.ts'

const language = (locale: 'de' | 'en') => ({
  t: createTranslate(locale, planWords),
  formats: createFormats({
    locale,
    energyUnit: 'kcal',
    measureSystem: 'metric',
    timeZone: 'UTC',
    weekStart: 'monday',
  }),
})
const monday = { weekday: 'monday', date: '2026-03-09' } as const
const sunday = { weekday: 'sunday', date: '2026-03-15' } as const

describe('spanOfDays', () => {
  it('names the first and the last day', () => {
    expect(spanOfDays([monday, sunday], language('en')).replace(/\s/g, '')).toBe('9–15March2026')
  })

  it('goes by weekdays where there are no dates', () => {
    expect(spanOfDays([{ weekday: 'monday' }, { weekday: 'sunday' }], language('de'))).toBe(
      'Montag bis Sonntag',
    )
    expect(spanOfDays([{ weekday: 'monday' }], language('en'))).toBe('Monday')
  })
})

describe('shortDate', () => {
  it('falls back on the number of the day', () => {
    expect(shortDate({ day: 2 }, language('de'))).toBe('Tag 2')
    expect(shortDate({ day: 2, date: '2026-03-10' }, language('en'))).toBe('10 Mar')
  })
})
