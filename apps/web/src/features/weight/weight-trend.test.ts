import { describe, expect, it } from 'vitest'
import { daysBetween, weeklyRateKg, weightTrend } from './weight-trend.ts'

function daily(from: number, perDay: number, days: number) {
  return Array.from({ length: days }, (_, day) => ({
    date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    kg: from + perDay * day,
  }))
}

describe('weightTrend', () => {
  it('begins at the first weight and goes a tenth of the way each day', () => {
    const trend = weightTrend([
      { date: '2026-01-01', kg: 80 },
      { date: '2026-01-02', kg: 81 },
    ])
    expect(trend.map(({ trendKg }) => trendKg)).toEqual([80, expect.closeTo(80.1, 9)])
  })

  it('goes further after a gap, as far as if the same weight had been there each day', () => {
    const gap = weightTrend([
      { date: '2026-01-01', kg: 80 },
      { date: '2026-01-11', kg: 78 },
    ]).at(-1)
    const filled = weightTrend([{ date: '2026-01-01', kg: 80 }, ...daily(78, 0, 11).slice(1)]).at(
      -1,
    )
    expect(gap?.trendKg).toBeCloseTo(filled?.trendKg ?? 0, 9)
  })
})

describe('weeklyRateKg', () => {
  it('finds the pace of a steady loss once the trend has settled', () => {
    expect(weeklyRateKg(weightTrend(daily(90, -0.1, 120)))).toBeCloseTo(-0.7, 2)
  })

  it('says nothing of less than two weeks, nor of nothing', () => {
    expect(weeklyRateKg(weightTrend(daily(90, -0.1, 13)))).toBeUndefined()
    expect(weeklyRateKg([])).toBeUndefined()
  })
})

it('counts days over a change of the clocks', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
})
