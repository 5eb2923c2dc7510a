import { describe, expect, it } from 'vitest'
import { planVisit } from './plan-visit.ts'
import { productMix } from './target.ts'

const visits = Array.from({ length: 10_000 }, (_, number) => planVisit(9, number, productMix))
const share = (is: (visit: (typeof visits)[number]) => boolean) =>
  visits.filter(is).length / visits.length

describe('what clients do', () => {
  it('is the same for the same seed and number', () => {
    expect(planVisit(9, 17, productMix)).toEqual(visits[17])
    expect(planVisit(10, 17, productMix)).not.toEqual(visits[17])
  })

  it('keeps to the mix', () => {
    expect(share(({ watches }) => watches === 'stream')).toBeCloseTo(1 / 3, 1)
    expect(share(({ repeatAfterMs }) => repeatAfterMs !== undefined)).toBeCloseTo(0.1, 1)
    expect(share(({ mismatchAfterMs }) => mismatchAfterMs !== undefined)).toBeCloseTo(0.02, 2)
    expect(share(({ cancelAfterMs }) => cancelAfterMs !== undefined)).toBeCloseTo(0.02, 2)
    expect(share(({ isRefused }) => isRefused)).toBeCloseTo(0.01, 3)
  })

  it('does nothing that a program without keys, streams and cancels would not understand', () => {
    const mix = { repeats: 0, mismatches: 0, cancels: 0, streams: 0, refusals: false }
    for (let number = 0; number < 300; number += 1)
      expect(planVisit(1, number, mix)).toMatchObject({
        watches: 'poll',
        isRefused: false,
        repeatAfterMs: undefined,
        mismatchAfterMs: undefined,
        cancelAfterMs: undefined,
      })
  })
})
