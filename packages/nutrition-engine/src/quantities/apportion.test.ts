import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from './apportion.ts'

describe('apportion', () => {
  it('gives the unit left over to the largest fraction', () => {
    expect(apportion([1.4, 1.4, 1.2], 0)).toEqual({ whole: 4, parts: [2, 1, 1] })
  })

  it('loses nothing: the parts add up to the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1 }),
        (parts) => {
          const apportioned = apportion(parts, 2)
          const sum = apportioned.parts.reduce((total, part) => total + Math.round(part * 100), 0)
          expect(sum).toBe(Math.round(apportioned.whole * 100))
        },
      ),
    )
  })

  it('moves no part by a whole unit or more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1 }),
        (parts) => {
          const apportioned = apportion(parts, 0)
          for (const [index, part] of parts.entries())
            expect(Math.abs((apportioned.parts[index] ?? Number.NaN) - part)).toBeLessThan(1)
        },
      ),
    )
  })
})
