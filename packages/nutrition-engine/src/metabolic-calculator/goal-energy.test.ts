import { describe, expect, it } from 'vitest'
import { expenditureKcal } from './expenditure.ts'
import { goalEnergy, kcalOfRate, leastDayKcal, rateOfKcal } from './goal-energy.ts'

describe('goalEnergy', () => {
  const manExpenditureKcal = expenditureKcal(1780, 'moderately_active')

  it('takes 7,700 kcal per kilogram off a cut', () => {
    const { goalKcal, adjustments } = goalEnergy({
      sex: 'male',
      expenditureKcal: manExpenditureKcal,
      goal: 'cut',
      rateKgPerWeek: 5 / 11,
    })
    expect(manExpenditureKcal).toBe(2759)
    expect(goalKcal).toBeCloseTo(2259, 6)
    expect(adjustments).toEqual([])
  })

  it('clips the 880 kcal of 1 % a week for a man of 80 kg, 180 cm and 30 years to 25 %, and says so', () => {
    const { goalKcal, adjustments } = goalEnergy({
      sex: 'male',
      expenditureKcal: manExpenditureKcal,
      goal: 'cut',
      rateKgPerWeek: 0.8,
    })
    expect(goalKcal).toBeCloseTo(2759 - 689.75, 6)
    expect(adjustments).toHaveLength(1)
    expect(adjustments[0]).toMatchObject({ rule: 'deficit_limit', given: 689.75 })
    expect(adjustments[0]?.wished).toBeCloseTo(880, 6)
    expect(adjustments[0]?.detail).toContain('25 % of what you use')
  })

  it('clips a large deficit to 750 kcal', () => {
    const { goalKcal, adjustments } = goalEnergy({
      sex: 'male',
      expenditureKcal: 4000,
      goal: 'cut',
      rateKgPerWeek: 1.2,
    })
    expect(goalKcal).toBe(3250)
    expect(adjustments[0]?.detail).toContain('750 kcal')
  })

  it('holds a cut at 1,200 kcal for women and 1,500 kcal for men', () => {
    const cut = { goal: 'cut', rateKgPerWeek: 0.5 } as const
    const woman = goalEnergy({ ...cut, sex: 'female', expenditureKcal: 1400 })
    const man = goalEnergy({ ...cut, sex: 'male', expenditureKcal: 1800 })
    expect(woman.goalKcal).toBe(1200)
    expect(man.goalKcal).toBe(1500)
    expect(man.adjustments.map(({ rule }) => rule)).toEqual(['deficit_limit', 'energy_floor'])
    expect(man.adjustments[1]).toMatchObject({ wished: 1350, given: 1500 })
  })

  it('never lifts a target above expenditure', () => {
    const { goalKcal, adjustments } = goalEnergy({
      sex: 'female',
      expenditureKcal: 1100,
      goal: 'cut',
      rateKgPerWeek: 0.3,
    })
    expect(goalKcal).toBe(1100)
    expect(adjustments.at(-1)).toMatchObject({ rule: 'energy_floor', given: 1100 })
  })

  it('binds no floor on keeping or gaining weight', () => {
    const small = { sex: 'male', expenditureKcal: 1300 } as const
    expect(goalEnergy({ ...small, goal: 'maintain', rateKgPerWeek: 0 }).goalKcal).toBe(1300)
    expect(goalEnergy({ ...small, goal: 'bulk', rateKgPerWeek: 0.1 }).goalKcal).toBeCloseTo(1410, 6)
  })

  it('clips a bulk to 15 % of expenditure', () => {
    const { goalKcal, adjustments } = goalEnergy({
      sex: 'female',
      expenditureKcal: 2000,
      goal: 'bulk',
      rateKgPerWeek: 0.5,
    })
    expect(goalKcal).toBe(2300)
    expect(adjustments[0]).toMatchObject({ rule: 'surplus_limit', wished: 550, given: 300 })
  })

  it('clips a bulk to 500 kcal', () => {
    const bulk = { sex: 'male', expenditureKcal: 4000, goal: 'bulk', rateKgPerWeek: 1 } as const
    expect(goalEnergy(bulk).goalKcal).toBe(4500)
  })

  it('leaves a rate out of keeping weight, and says so', () => {
    const { goalKcal, adjustments } = goalEnergy({
      sex: 'male',
      expenditureKcal: 2500,
      goal: 'maintain',
      rateKgPerWeek: 0.5,
    })
    expect(goalKcal).toBe(2500)
    expect(adjustments[0]).toMatchObject({ rule: 'maintain_has_no_rate', wished: 0.5, given: 0 })
  })
})

describe('leastDayKcal', () => {
  it('is the floor, or the goal where that is lower already', () => {
    expect(leastDayKcal('female', 1800)).toBe(1200)
    expect(leastDayKcal('male', 1800)).toBe(1500)
    expect(leastDayKcal('male', 1300)).toBe(1300)
  })
})

describe('kcalOfRate', () => {
  it('is 1,100 kcal a day for a kilogram a week, and back', () => {
    expect(kcalOfRate(1)).toBe(1100)
    expect(rateOfKcal(kcalOfRate(0.37))).toBeCloseTo(0.37, 12)
  })

  it('gives the straight line that a man of 90 kg on 500 kcal less would follow if nothing adapted', () => {
    const afterDays = (days: number) => 90 - (rateOfKcal(500) * days) / 7
    const expected = { 7: 89.545, 28: 88.182, 84: 84.545, 180: 78.312, 365: 66.299 }
    for (const [days, kg] of Object.entries(expected))
      expect(afterDays(Number(days))).toBeCloseTo(kg, 3)
  })
})
