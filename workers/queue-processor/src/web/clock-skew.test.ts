import { describe, expect, it } from 'vitest'
import { clockSkew, isSkewed } from './clock-skew.ts'

describe('clockSkew', () => {
  it('takes half the round trip off', () => {
    expect(clockSkew({ sentAtMs: 1_000, roundTripMs: 400, databaseTimeMs: 1_200 })).toEqual({
      skewMs: 0,
      uncertaintyMs: 200,
    })
    expect(clockSkew({ sentAtMs: 1_000, roundTripMs: 400, databaseTimeMs: 4_200 }).skewMs).toBe(
      3_000,
    )
  })
})

describe('isSkewed', () => {
  it('allows a difference up to the limit, either way', () => {
    expect(isSkewed({ sentAtMs: 0, roundTripMs: 0, databaseTimeMs: 1_000 }, 1_000)).toBe(false)
    expect(isSkewed({ sentAtMs: 0, roundTripMs: 0, databaseTimeMs: -1_000 }, 1_000)).toBe(false)
  })

  it('finds a clock that is ahead or behind by more', () => {
    expect(isSkewed({ sentAtMs: 0, roundTripMs: 0, databaseTimeMs: 1_001 }, 1_000)).toBe(true)
    expect(isSkewed({ sentAtMs: 0, roundTripMs: 0, databaseTimeMs: -1_001 }, 1_000)).toBe(true)
  })

  it('does not blame the clock for a slow answer', () => {
    expect(isSkewed({ sentAtMs: 0, roundTripMs: 3_000, databaseTimeMs: 2_900 }, 1_000)).toBe(false)
  })
})
