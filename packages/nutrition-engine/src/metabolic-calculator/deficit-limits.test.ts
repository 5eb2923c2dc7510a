import { describe, expect, it } from 'vitest'
import { type DeficitPerson, deficitLimits } from './deficit-limits.ts'
import { expenditureKcal } from './expenditure.ts'
import { goalEnergy } from './goal-energy.ts'
import { restingEnergy } from './resting-energy.ts'

const man: DeficitPerson = Object.freeze({
  sex: 'male',
  age: 30,
  heightCm: 180,
  weightKg: 80,
  activityLevel: 'moderately_active',
})

function cutOf(person: DeficitPerson, rateKgPerWeek: number) {
  const { restingKcal } = restingEnergy(person)
  return goalEnergy({
    sex: person.sex,
    expenditureKcal: expenditureKcal(restingKcal, person.activityLevel),
    goal: 'cut',
    rateKgPerWeek,
    personalLimits: deficitLimits(person, restingKcal),
  })
}

function deficitOf(person: DeficitPerson, rateKgPerWeek: number): number {
  const { restingKcal } = restingEnergy(person)
  return expenditureKcal(restingKcal, person.activityLevel) - cutOf(person, rateKgPerWeek).goalKcal
}

describe('deficitLimits', () => {
  it('adds nothing for a younger adult who does not train hard', () => {
    expect(deficitLimits(man, 1780)).toEqual([])
    expect(deficitOf(man, 0.8)).toBeCloseTo(689.75, 6)
  })

  it('holds a cut to 500 kcal from 65 years on, and says so', () => {
    // 64 years: 25 % of 2,495.5 kcal, more than the 550 wished; 65 years: 500 kcal.
    expect(deficitOf({ ...man, age: 64 }, 0.5)).toBeCloseTo(550, 6)
    expect(deficitOf({ ...man, age: 65 }, 0.5)).toBeCloseTo(500, 6)
    const [adjustment] = cutOf({ ...man, age: 65 }, 0.5).adjustments
    expect(adjustment).toMatchObject({ rule: 'deficit_limit', given: 500 })
    expect(adjustment?.detail).toContain('65 years')
  })

  it('never gives an older person more than the share of what they use', () => {
    const small: DeficitPerson = { ...man, sex: 'female', age: 70, heightCm: 150, weightKg: 60 }
    const { restingKcal } = restingEnergy({ ...small, activityLevel: 'sedentary' } as DeficitPerson)
    expect(deficitOf({ ...small, activityLevel: 'sedentary' }, 0.6)).toBeLessThanOrEqual(
      0.25 * 1.2 * restingKcal,
    )
  })

  it('leaves 30 kcal per kg without fat beside the exercise of hard training', () => {
    const athlete: DeficitPerson = {
      ...man,
      bodyFatPercent: 15,
      activityLevel: 'very_active',
    }
    // 68 kg without fat: rest 1,838.8 kcal, exercise 0.35 of it, so the deficit is 1.375 × 1,838.8 − 30 × 68.
    const deficit = deficitOf(athlete, 0.8)
    expect(deficit).toBeCloseTo(1.375 * 1838.8 - 2040, 6)
    const intake = 1.725 * 1838.8 - deficit
    const exercise = (1.725 - 1.375) * 1838.8
    expect((intake - exercise) / 68).toBeCloseTo(30, 9)
    expect(cutOf(athlete, 0.8).adjustments[0]?.detail).toContain('hard training')
    // The more exercise is taken off, the same is left.
    expect(deficitOf({ ...athlete, activityLevel: 'extremely_active' }, 0.8)).toBeCloseTo(
      deficit,
      6,
    )
    expect(deficitOf(athlete, 0.2)).toBeCloseTo(220, 6)
  })

  it('estimates what is not fat where nobody measured it', () => {
    // Jackson et al.: 4.2 + 37.31 × ln 24.69 − 103.94 = 19.9 % of 80 kg.
    const hard: DeficitPerson = { ...man, activityLevel: 'very_active' }
    const leanKg = 80 * (1 - (4.2 + 37.31 * Math.log(80 / 3.24) - 103.94) / 100)
    expect(deficitOf(hard, 0.8)).toBeCloseTo(1.375 * 1780 - 30 * leanKg, 6)
  })
})
