import { describe, expect, it } from 'vitest'
import { bodyMassIndex, referenceWeightKg } from './reference-weight.ts'

describe('referenceWeightKg', () => {
  it('is the body’s own weight under a body mass index of 30', () => {
    expect(bodyMassIndex(80, 180)).toBeCloseTo(24.691, 3)
    expect(referenceWeightKg(80, 180)).toBe(80)
    expect(referenceWeightKg(97, 180)).toBe(97)
  })

  it('is the weight at 25 plus a quarter of the rest from 30 on', () => {
    // 175 cm: 76.5625 kg at 25; a quarter of the 33.4375 kg over it is 8.359375 kg.
    expect(referenceWeightKg(110, 175)).toBeCloseTo(84.921875, 9)
  })
})
