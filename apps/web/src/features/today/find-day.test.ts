import { describe, expect, it } from 'vitest'
import { type DatedDay, datedDays } from '../plans/dated-days.ts'
import { findDay } from './find-day.ts'

const day = (number: number, date: string) => ({ day: number, date }) as DatedDay
const week = [day(1, '2026-03-02'), day(2, '2026-03-03'), day(3, '2026-03-04')]

describe('findDay', () => {
  it.each([
    ['2026-03-01', { kind: 'before', day: week[0] }],
    ['2026-03-03', { kind: 'within', day: week[1] }],
    ['2026-03-04', { kind: 'within', day: week[2] }],
    ['2026-03-05', { kind: 'after', lastDate: '2026-03-04' }],
  ])('finds %s', (today, expected) => {
    expect(findDay(week, today)).toEqual(expected)
  })
})

describe('datedDays', () => {
  it('counts a plan without dates from the day on which it was made, where the person is', () => {
    const plan = { days: [{ day: 1 }, { day: 2 }] } as never
    const formats = { dayOf: () => '2026-02-28' }
    expect(
      datedDays({ plan, createdAt: '2026-02-27T23:30:00Z' }, formats).map(({ date }) => date),
    ).toEqual(['2026-02-28', '2026-03-01'])
  })
})
