import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../say.ts'
import { katchMcArdleKcal, leanMassKg, mifflinStJeorKcal, restingEnergy } from './resting-energy.ts'

describe('mifflinStJeorKcal', () => {
  it('gives a man of 80 kg, 180 cm and 30 years 1780 kcal', () => {
    expect(mifflinStJeorKcal({ sex: 'male', weightKg: 80, heightCm: 180, age: 30 })).toBe(1780)
  })

  it('gives a woman of 65 kg, 165 cm and 35 years 1345.25 kcal', () => {
    expect(mifflinStJeorKcal({ sex: 'female', weightKg: 65, heightCm: 165, age: 35 })).toBe(1345.25)
  })

  it('gives a man of 110 kg, 175 cm and 52 years 1938.75 kcal', () => {
    expect(mifflinStJeorKcal({ sex: 'male', weightKg: 110, heightCm: 175, age: 52 })).toBe(1938.75)
  })

  it('gives a woman of 52 kg, 158 cm and 68 years 1006.5 kcal', () => {
    expect(mifflinStJeorKcal({ sex: 'female', weightKg: 52, heightCm: 158, age: 68 })).toBe(1006.5)
  })
})

describe('katchMcArdleKcal', () => {
  it('gives 80 kg with 15 % fat 68 kg of lean mass and 1838.8 kcal', () => {
    expect(leanMassKg(80, 15)).toBeCloseTo(68, 10)
    expect(katchMcArdleKcal(leanMassKg(80, 15))).toBeCloseTo(1838.8, 6)
  })

  it('gives 65 kg with 28 % fat 46.8 kg of lean mass and 1380.88 kcal', () => {
    expect(leanMassKg(65, 28)).toBeCloseTo(46.8, 10)
    expect(katchMcArdleKcal(leanMassKg(65, 28))).toBeCloseTo(1380.88, 6)
  })

  it('gives 110 kg with 35 % fat 71.5 kg of lean mass and 1914.4 kcal', () => {
    expect(leanMassKg(110, 35)).toBeCloseTo(71.5, 10)
    expect(katchMcArdleKcal(leanMassKg(110, 35))).toBeCloseTo(1914.4, 6)
  })
})

describe('restingEnergy', () => {
  const man = Object.freeze({ sex: 'male', weightKg: 80, heightCm: 180, age: 30 } as const)

  it('uses Mifflin-St Jeor and names it where the body fat is unknown', () => {
    const resting = restingEnergy(man)
    expect(resting.restingKcal).toBe(1780)
    expect(sentenceOf(resting.source).detail).toContain('Mifflin et al., Am J Clin Nutr 1990')
    expect(sentenceOf(resting.formula).detail).toBe('10 × 80 kg + 6.25 × 180 cm − 5 × 30 years + 5')
  })

  it('uses Katch-McArdle and names it where the body fat is known', () => {
    const resting = restingEnergy({ ...man, bodyFatPercent: 15 })
    expect(resting.restingKcal).toBeCloseTo(1838.8, 6)
    expect(sentenceOf(resting.source).detail).toContain('Katch-McArdle')
  })
})
