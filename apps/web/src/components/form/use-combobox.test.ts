import { describe, expect, it } from 'vitest'
import { nextPlace } from './use-combobox.ts'

describe('nextPlace', () => {
  it('steps into the options from either end, and round the ends', () => {
    expect([nextPlace(-1, 1, 3), nextPlace(-1, -1, 3)]).toEqual([0, 2])
    expect([nextPlace(2, 1, 3), nextPlace(0, -1, 3)]).toEqual([0, 2])
    expect(nextPlace(0, 1, 3)).toBe(1)
  })

  it('stays before the first where there is none', () => {
    expect(nextPlace(-1, 1, 0)).toBe(-1)
  })
})
