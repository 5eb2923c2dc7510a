import { describe, expect, it } from 'vitest'
import { formatCount, formatElapsed, formatGrams, formatMinutes } from './format-number.ts'

describe('formatGrams', () => {
  it('keeps a tenth under ten grams, none above, and turns to kilograms at a thousand', () => {
    expect(formatGrams(7.5)).toBe('7.5 g')
    expect(formatGrams(182.4)).toBe('182 g')
    expect(formatGrams(1250)).toBe('1.25 kg')
  })
})

describe('formatMinutes', () => {
  it('says hours from sixty minutes on', () => {
    expect(formatMinutes(25)).toBe('25 min')
    expect(formatMinutes(60)).toBe('1 h')
    expect(formatMinutes(130)).toBe('2 h 10 min')
  })
})

describe('formatElapsed', () => {
  it('shows seconds, then minutes with two-digit seconds', () => {
    expect(formatElapsed(8_400)).toBe('8 s')
    expect(formatElapsed(65_000)).toBe('1 min 05 s')
  })

  it('starts at zero where the server is ahead of this clock', () => {
    expect(formatElapsed(-2_000)).toBe('0 s')
  })
})

describe('formatCount', () => {
  it('agrees with its number', () => {
    expect(formatCount(1, 'day')).toBe('1 day')
    expect(formatCount(7, 'day')).toBe('7 days')
    expect(formatCount(2, 'dish', 'dishes')).toBe('2 dishes')
  })
})
