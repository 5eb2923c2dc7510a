import { describe, expect, it } from 'vitest'
import { parseDay } from './parse-day.ts'

const noon = Date.parse('2026-03-01T12:00:00Z')

describe('parseDay', () => {
  it('takes a day that has begun somewhere', () => {
    expect(parseDay('2024-02-29', noon)).toBe('2024-02-29')
    expect(parseDay('2026-03-02', noon)).toBe('2026-03-02')
  })

  it('refuses a day that has begun nowhere, and what is no day', () => {
    expect(() => parseDay('2026-03-02', noon - 3 * 3_600_000)).toThrow()
    for (const written of ['2026-03-03', '2025-02-29', '1899-12-31', '01.03.2026', '', '2026-3-1'])
      expect(() => parseDay(written, noon), written).toThrow()
  })
})
