import type { DayFigures } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { energyKcal } from '../quantities/energy.ts'
import { leanestDayKcal, shiftedTargets, trainingShift } from './training-shift.ts'

function figures(proteinGrams: number, fatGrams: number, carbohydrateGrams: number): DayFigures {
  const parts = {
    proteinGrams,
    fatGrams,
    availableCarbohydrateGrams: carbohydrateGrams,
    fibreGrams: 25,
  }
  return Object.freeze({ energyKcal: energyKcal(parts), ...parts })
}

const average = figures(120, 70, 260)
const person = Object.freeze({
  sex: 'female',
  macroStyle: 'balanced',
  referenceKg: 65,
  trainingDayCount: 3,
  average,
} as const)

describe('trainingShift', () => {
  it('adds 8 % to training days and takes it off the rest days', () => {
    const { plusKcal, minusKcal } = trainingShift(person)
    expect(plusKcal).toBeCloseTo(0.08 * average.energyKcal, 9)
    expect(3 * plusKcal).toBeCloseTo(4 * minusKcal, 9)
  })

  it('adds no more than 250 kcal', () => {
    const large = figures(150, 120, 550)
    expect(trainingShift({ ...person, average: large }).plusKcal).toBeCloseTo(250, 9)
  })

  it('shifts nothing on a week without training or with nothing else', () => {
    const nothing = { plusKcal: 0, minusKcal: 0 }
    expect(trainingShift({ ...person, trainingDayCount: 0 })).toEqual(nothing)
    expect(trainingShift({ ...person, trainingDayCount: 7 })).toEqual(nothing)
  })

  it('keeps rest days at the energy floor', () => {
    const lean = figures(90, 40, 125)
    const { minusKcal } = trainingShift({ ...person, average: lean, trainingDayCount: 5 })
    expect(lean.energyKcal - minusKcal).toBeCloseTo(1200, 9)
  })

  it('leaves a rest day half of its carbohydrate', () => {
    const { minusKcal } = trainingShift({ ...person, trainingDayCount: 6 })
    expect(minusKcal).toBeCloseTo((260 * 4) / 2, 9)
  })

  it('keeps protein within 35 % of a rest day', () => {
    const rich = figures(170, 60, 170)
    const { minusKcal } = trainingShift({ ...person, average: rich, trainingDayCount: 5 })
    expect((4 * 170) / (rich.energyKcal - minusKcal)).toBeCloseTo(0.35, 9)
  })
})

describe('leanestDayKcal', () => {
  it('is the rest day of an ordinary week', () => {
    expect(leanestDayKcal('female', 2000, 2)).toBeCloseTo(2000 - 160 * (2 / 5), 9)
  })

  it('is no more than 8 % under the goal, so that six training days do not cost the protein', () => {
    expect(leanestDayKcal('female', 2000, 6)).toBeCloseTo(1840, 9)
  })

  it('is the goal itself without training days', () => {
    expect(leanestDayKcal('male', 2000, 0)).toBe(2000)
  })
})

describe('shiftedTargets', () => {
  it('moves carbohydrate alone', () => {
    const day = shiftedTargets(average, 'balanced', 100)
    expect(day).toEqual({
      ...average,
      energyKcal: average.energyKcal + 100,
      availableCarbohydrateGrams: 285,
    })
    expect(energyKcal(day)).toBeCloseTo(day.energyKcal, 9)
  })

  it('moves fat alone on keto', () => {
    const day = shiftedTargets(average, 'keto', -90)
    expect(day).toEqual({ ...average, energyKcal: average.energyKcal - 90, fatGrams: 60 })
  })
})
