import { describe, expect, it } from 'vitest'
import { createRandom, createXoshiro } from './create-random.ts'

describe('createXoshiro', () => {
  it('gives the first ten numbers of the reference implementation from the state 1, 2, 3, 4', () => {
    // Made with xoshiro128starstar.c 1.1; the same ten stand in the tests of Rust's rand_xoshiro.
    const random = createXoshiro([1, 2, 3, 4])
    expect(Array.from({ length: 10 }, () => random.nextUint32())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ])
  })
})

describe('createRandom', () => {
  it('repeats itself for the same seed and stream', () => {
    const draw = () => {
      const random = createRandom(7, 1, 2)
      return [random.nextUint32(), random.nextBelow(100), random.nextFraction()]
    }
    expect(draw()).toEqual(draw())
  })

  it('differs between seeds, between streams and between the orders of a stream', () => {
    const firsts = [
      createRandom(7),
      createRandom(8),
      createRandom(7, 0),
      createRandom(7, 1),
      createRandom(7, 1, 2),
      createRandom(7, 2, 1),
    ].map((random) => random.nextUint32())
    expect(new Set(firsts).size).toBe(firsts.length)
  })

  it('stays below the limit and reaches every number below it', () => {
    const random = createRandom(1)
    const counts = Array.from({ length: 6 }, () => 0)
    for (let draw = 0; draw < 6000; draw++) {
      const face = random.nextBelow(6)
      counts[face] = (counts[face] ?? 0) + 1
    }
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6000)
    // A fair die of 6,000 throws stays within 1,000 ± 150 but for once in 10^6 (σ = 29).
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
