import { describe, expect, it } from 'vitest'
import { shortDate, spanOfDays } from './day-titles.ts'

describe('spanOfDays', () => {
  it('names the first and the last day', () => {
    const monday = { weekday: 'monday', date: '2026-03-09' } as const
    const sunday = { weekday: 'sunday', date: '2026-03-15' } as const
    expect(spanOfDays([monday, sunday])).toBe('9 March to 15 March')
  })

  it('goes by weekdays where there are no dates', () => {
    expect(spanOfDays([{ weekday: 'monday' }, { weekday: 'sunday' }])).toBe('Monday to Sunday')
    expect(spanOfDays([{ weekday: 'monday' }])).toBe('Monday')
  })
})

describe('shortDate', () => {
  it('falls back on the number of the day', () => {
    expect(shortDate({ day: 2 })).toBe('Day 2')
    expect(shortDate({ day: 2, date: '2026-03-10' })).toBe('10 Mar')
  })
})
