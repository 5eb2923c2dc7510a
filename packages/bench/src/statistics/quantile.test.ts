import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, quantile } from './quantile.ts'

describe('quantile', () => {
  it('gives what R gives for quantile(c(1, 2, 4, 8), c(0, .25, .5, .9, 1))', () => {
    const sample = Object.freeze([8, 1, 4, 2])
    const found = [0, 0.25, 0.5, 0.9, 1].map((q) => quantile(sample, q))
    expect(found.map((value) => Number(value.toFixed(6)))).toEqual([1, 1.75, 3, 6.8, 8])
  })

  it('orders numbers as numbers', () => {
    expect(median([10, 9, 100])).toBe(10)
  })

  it('lies within the sample and rises with the share', () => {
    const sample = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 })
    const share = fc.double({ noNaN: true, min: 0, max: 1 })
    fc.assert(
      fc.property(sample, share, share, (values, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const slack = 1e-9 * 1e6
        expect(quantile(values, low)).toBeLessThanOrEqual(quantile(values, high) + slack)
        expect(quantile(values, low)).toBeGreaterThanOrEqual(Math.min(...values) - slack)
        expect(quantile(values, high)).toBeLessThanOrEqual(Math.max(...values) + slack)
      }),
    )
  })

  it('refuses what has no quantile', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError)
    expect(() => quantile([1], 1.1)).toThrow(RangeError)
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow(RangeError)
  })
})
