import { expect, it } from 'vitest'
import { shareOf, spreadOf } from './spread.ts'

it('orders a sample and interpolates between its values', () => {
  const spread = spreadOf([30, 10, 20, 40])
  expect(spread).toMatchObject({ count: 4, median: 25, least: 10, most: 40 })
  expect(spread?.p95).toBeCloseTo(38.5, 9)
})

it('has nothing to say of an empty sample', () => {
  expect(spreadOf([])).toBeUndefined()
  expect(shareOf([], () => true)).toBeNaN()
})

it('counts the share for which something holds', () => {
  expect(shareOf([1, 2, 3, 4], (value) => value > 1)).toBe(0.75)
})
