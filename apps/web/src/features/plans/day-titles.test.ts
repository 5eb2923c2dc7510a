import { describe, expect, it } from 'vitest'
import { shortDate, spanOfDays } from './day-titles.ts'

describe('spanOfDays', () => {
  it('names the first and the last day', () => {
    expect(spanOfDays([{ date: '2026-03-09' }, { date: '2026-03-15' }])).toBe('9 March to 15 March')
  })

  it('counts days that have no dates', () => {
    expect(spanOfDays([{}, {}, {}])).toBe('3 days')
    expect(spanOfDays([{}])).toBe('One day')
  })
})

describe('shortDate', () => {
  it('falls back on the number of the day', () => {
    expect(shortDate({ day: 2 })).toBe('Day 2')
    expect(shortDate({ day: 2, date: '2026-03-10' })).toBe('10 Mar')
  })
})
