import { describe, expect, it } from 'vitest'
import { between, choose } from './choose.ts'

describe('choose', () => {
  it('gives each its share of the draws, and a draw of its own for what comes next', () => {
    const shares = Array.from({ length: 300 }, (_, at) => choose(['a', 'b', 'c'], at / 300))
    for (const one of ['a', 'b', 'c']) {
      const its = shares.filter(({ chosen }) => chosen === one)
      expect(its).toHaveLength(100)
      expect(its[0]?.rest).toBeCloseTo(0)
      expect(its.at(-1)?.rest).toBeCloseTo(0.99)
    }
  })

  it('has an answer for the highest draw', () => {
    expect(choose(['a', 'b', 'c'], 1).chosen).toBe('c')
  })

  it('refuses to choose from nothing', () => {
    expect(() => choose([], 0.5)).toThrow('nothing to choose from')
  })
})

describe('between', () => {
  it('reaches both ends and no further', () => {
    expect([0, 0.5, 1].map((draw) => between(20, 200, draw))).toEqual([20, 110, 200])
  })
})
