import { describe, expect, it } from 'vitest'
import { chartSize, linePath, weightScales } from './weight-scales.ts'
import { weightTrend } from './weight-trend.ts'

const points = weightTrend([
  { date: '2026-01-01', kg: 82.3 },
  { date: '2026-01-15', kg: 80.1 },
])

describe('weightScales', () => {
  it('keeps every weight within the drawing, with round ticks beyond both ends', () => {
    const scales = weightScales(points, [], 1)
    expect(scales?.ticksKg[0]).toBeLessThan(80.1)
    expect(scales?.ticksKg.at(-1)).toBeGreaterThan(82.3)
    expect(scales?.ticksKg.every((kg) => Number.isInteger(kg * 2))).toBe(true)
    expect(scales?.ticksKg.length).toBeLessThanOrEqual(9)
    expect(scales?.y(82.3)).toBeGreaterThan(chartSize.top)
    expect(scales?.x('2026-01-01')).toBe(chartSize.left)
    expect(scales?.x('2026-01-15')).toBe(chartSize.width - chartSize.right)
  })

  it('has ticks that are round in pounds where the person weighs in pounds', () => {
    const pound = 0.45359237
    const ticks = weightScales(points, [], pound)?.ticksKg ?? []
    expect(ticks.length).toBeGreaterThan(2)
    for (const kg of ticks) expect((kg / pound) % 0.5).toBeCloseTo(0, 6)
  })

  it('draws one weight alone, and nothing of nothing', () => {
    expect(weightScales(points.slice(0, 1), [], 1)?.x('2026-01-01')).toBe(chartSize.left)
    expect(weightScales([], [], 1)).toBeUndefined()
  })
})

it('draws a line through points', () => {
  expect(
    linePath([
      [1, 2.04],
      [3.26, 4],
    ]),
  ).toBe('M1 2L3.3 4')
})
