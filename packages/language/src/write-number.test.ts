import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { separatorsFor, writeNumber } from './write-number.ts'

const languages = ['en-GB', 'en-US', 'de-DE']

/** As the platform writes it, with our minus sign. */
function platform(tag: string, value: number, least: number, most: number): string {
  const format = new Intl.NumberFormat(tag, {
    maximumFractionDigits: most,
    minimumFractionDigits: least,
    signDisplay: 'negative',
  })
  return format.format(value).replace('-', '−')
}

describe('writeNumber', () => {
  it('writes as the platform does', () => {
    // Thousandths and ten-thousandths hold the halves that are hard to round.
    const values = fc.oneof(
      fc.integer({ min: -99_999_999, max: 99_999_999 }).map((whole) => whole / 1000),
      fc.integer({ min: -99_999_999, max: 99_999_999 }).map((whole) => whole / 10_000),
      fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        values,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (tag, value, one, other) => {
          const [least, most] = one < other ? [one, other] : [other, one]
          expect(writeNumber(value, { least, most }, separatorsFor(tag))).toBe(
            platform(tag, value, least, most),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each([
    [1.005, { most: 2 }, '1.01'],
    [-1234.5, { most: 3 }, '−1,234.5'],
    [-0.0001, { most: 3 }, '0'],
    [1e-9, { most: 2 }, '0'],
    [2, { least: 1, most: 1 }, '2.0'],
  ])('writes %s as it is read', (value, decimals, text) => {
    expect(writeNumber(value, decimals, separatorsFor('en'))).toBe(text)
  })

  it('knows no language that nobody taught it', () => {
    expect(() => separatorsFor('fr-FR')).toThrow('fr-FR')
  })
})
