import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoffMs } from './backoff.ts'

const bounds = { baseMs: 200, capMs: 5_000 }

describe('backoffMs', () => {
  it('doubles its bound with each failure, up to the cap', () => {
    const longest = () => 1
    expect([1, 2, 3, 6, 60].map((failures) => backoffMs(failures, bounds, longest))).toEqual([
      200, 400, 800, 5_000, 5_000,
    ])
  })

  it('waits between a tenth and the whole of the bound', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, drawn) => {
        const waitMs = backoffMs(failures, bounds, () => drawn)
        const bound = backoffMs(failures, bounds, () => 1)
        expect(waitMs).toBeGreaterThanOrEqual(Math.floor(bound / 10))
        expect(waitMs).toBeLessThanOrEqual(bound)
      }),
    )
  })
})
