import { expect, it } from 'vitest'
import { differences, ratios } from './compare-rounds.ts'

it('compares each round with its neighbour', () => {
  expect(ratios([10, 30, 8], [5, 10, 8])).toEqual([2, 3, 1])
  expect(differences([10, 30], [5, 40])).toEqual([5, -10])
})

it('refuses rounds that have no neighbour and ratios to nothing', () => {
  expect(() => ratios([1, 2], [1])).toThrow(RangeError)
  expect(() => ratios([1], [0])).toThrow(RangeError)
})
