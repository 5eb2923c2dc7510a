import { createFormats, createTranslate } from '@zero-sum/language'
import { describe, expect, it } from 'vitest'
import { operatorWords } from './messages/index.ts'
import { msBetween, sayDuration } from './say-duration.ts'

const speak = (locale: 'de' | 'en') => ({
  t: createTranslate(locale, operatorWords),
  formats: createFormats({
    ...{ locale, energyUnit: 'kcal', measureSystem: 'metric' },
    ...{ timeZone: 'UTC', weekStart: 'monday' },
  }),
})

describe('sayDuration', () => {
  it('takes the unit that is short and still useful', () => {
    const said = [840, 12_400, 119_000, 300_000, 3 * 3_600_000, 49 * 3_600_000].map((ms) =>
      sayDuration(speak('en'), ms),
    )
    expect(said).toEqual(['840 ms', '12.4 s', '119 s', '5 min', '3 h', '2 days'])
  })

  it('writes figures as the language does', () => {
    expect(sayDuration(speak('de'), 12_400)).toBe('12,4 s')
  })
})

describe('msBetween', () => {
  it('is never negative', () => {
    expect(msBetween('2026-01-01T00:00:01Z', '2026-01-01T00:00:00Z')).toBe(0)
    expect(msBetween('2026-01-01T00:00:00Z', '2026-01-01T00:00:01.5Z')).toBe(1_500)
  })
})
