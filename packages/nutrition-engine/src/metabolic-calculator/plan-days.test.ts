import { describe, expect, it } from 'vitest'
import { planDays } from './plan-days.ts'

describe('planDays', () => {
  it('begins on a Monday without a start', () => {
    expect(planDays(3)).toEqual([
      { day: 1, weekday: 'monday' },
      { day: 2, weekday: 'tuesday' },
      { day: 3, weekday: 'wednesday' },
    ])
  })

  it('gives the weekdays and dates that follow a start, over the end of a leap February', () => {
    expect(planDays(3, '2028-02-28')).toEqual([
      { day: 1, weekday: 'monday', date: '2028-02-28' },
      { day: 2, weekday: 'tuesday', date: '2028-02-29' },
      { day: 3, weekday: 'wednesday', date: '2028-03-01' },
    ])
  })

  it('counts a Sunday as the last weekday', () => {
    expect(planDays(2, '2026-12-27').map(({ weekday }) => weekday)).toEqual(['sunday', 'monday'])
  })
})
