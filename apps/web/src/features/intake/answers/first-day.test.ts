import { describe, expect, it } from 'vitest'
import { withFirstDay } from './first-day.ts'
import { filledForm } from './testing/filled-form.ts'

const firstDay = (startDate: string, today: string) =>
  withFirstDay(filledForm({ startDate }), today).startDate

describe('withFirstDay', () => {
  it('is tomorrow where none was chosen, or one that has passed', () => {
    expect(firstDay('', '2026-12-31')).toBe('2027-01-01')
    expect(firstDay('2026-03-01', '2026-03-02')).toBe('2026-03-03')
  })

  it('keeps a day that is today or later', () => {
    expect(firstDay('2026-03-02', '2026-03-02')).toBe('2026-03-02')
    expect(firstDay('2026-04-01', '2026-03-02')).toBe('2026-04-01')
  })
})
