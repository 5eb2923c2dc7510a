import { describe, expect, it } from 'vitest'
import { fatKg, fluidKg, startingBody } from './starting-body.ts'

const man = Object.freeze({ sex: 'male', age: 40, heightCm: 180, weightKg: 90 } as const)
const energy = { restingKcal: 1800, expenditureKcal: 2700 }

describe('startingBody', () => {
  it('takes fat and fluid from the equations, and lean tissue for the rest', () => {
    // 5.6 + 37.31 × ln 27.7778 − 103.94 = 25.70 % fat; 1 + 17.226 + 17.19 − 12.4 kg fluid.
    expect(fatKg(man)).toBeCloseTo(23.1186, 3)
    expect(fluidKg(man)).toBeCloseTo(23.016, 9)
    expect(startingBody(man, energy)?.leanKg).toBeCloseTo(42.0155, 4)
  })

  it('has the women’s own equations', () => {
    const woman = { sex: 'female', age: 35, heightCm: 165, weightKg: 70 } as const
    expect(fatKg(woman)).toBeCloseTo(0.7 * (4.9 + 39.96 * Math.log(70 / 2.7225) - 102.01), 9)
    expect(fluidKg(woman)).toBeCloseTo(9.867 + 11.69 - 4, 9)
  })

  it('believes a person’s own body fat', () => {
    expect(fatKg({ ...man, bodyFatPercent: 20 })).toBe(18)
  })

  it('is nothing where the equations give more than 60 % of fat, or none', () => {
    expect(startingBody({ ...man, heightCm: 130, weightKg: 180 }, energy)).toBeUndefined()
    expect(startingBody({ ...man, heightCm: 200, weightKg: 45 }, energy)).toBeUndefined()
  })
})
