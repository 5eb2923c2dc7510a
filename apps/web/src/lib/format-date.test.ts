import { describe, expect, it } from 'vitest'
import { formatDay, formatDayShort, localDay } from './format-date.ts'

describe('formatDay', () => {
  it('keeps the calendar day in every time zone', () => {
    expect(formatDay('2026-03-09')).toBe('9 March')
    expect(formatDayShort('2026-12-31')).toBe('31 Dec')
  })
})

describe('localDay', () => {
  it('counts over the end of a month and of a year', () => {
    expect(localDay(new Date(2026, 11, 31, 23, 59), 1)).toBe('2027-01-01')
    expect(localDay(new Date(2028, 1, 28), 1)).toBe('2028-02-29')
  })
})
