import { describe, expect, it } from 'vitest'
import { createRandom } from '../../random/create-random.ts'
import { selectSmallest } from './select-smallest.ts'

describe('selectSmallest', () => {
  it('gives what sorting gives, at every rank, with and without repeated values', () => {
    const random = createRandom(7)
    for (let size = 1; size <= 40; size++)
      for (const range of [3, 1000]) {
        const values = Float64Array.from({ length: size }, () => random.nextBelow(range))
        const sorted = values.toSorted()
        for (let rank = 0; rank < size; rank++)
          expect(selectSmallest(values, rank)).toBe(sorted[rank])
      }
  })

  it('leaves the values as they are', () => {
    const values = Float64Array.of(3, 1, 2)
    selectSmallest(values, 0)
    expect([...values]).toEqual([3, 1, 2])
  })
})
