import { describe, expect, it } from 'vitest'
import { createRandom } from './random.ts'

const draw = (seed: number, ...stream: number[]) => {
  const random = createRandom(seed, ...stream)
  return Array.from({ length: 20_000 }, () => random.fraction())
}
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

describe('a source of choices', () => {
  it('repeats itself for a seed and a stream, and for no other', () => {
    expect(draw(1, 2)).toEqual(draw(1, 2))
    expect(draw(1, 2)).not.toEqual(draw(1, 3))
    expect(draw(1, 2)).not.toEqual(draw(2, 1))
    expect(draw(0)[0]).not.toBe(0)
  })

  it('spreads evenly, for neighbouring seeds too', () => {
    const values = draw(7)
    expect(mean(values)).toBeCloseTo(0.5, 1)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
    const firsts = Array.from({ length: 5_000 }, (_, seed) => createRandom(seed, 3).fraction())
    expect(mean(firsts)).toBeCloseTo(0.5, 1)
  })

  it('waits for as long as was asked for, in the mean', () => {
    const random = createRandom(11)
    const gaps = Array.from({ length: 20_000 }, () => random.gap(40))
    expect(mean(gaps)).toBeGreaterThan(38)
    expect(mean(gaps)).toBeLessThan(42)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0)
  })
})
