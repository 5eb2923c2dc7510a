import {
  activityLevels,
  type DayFigures,
  goalTypes,
  macroStyles,
  sexes,
  weekdays,
} from '@zero-sum/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { energyKcal } from '../quantities/energy.ts'
import { calculateMetabolism } from './calculate-metabolism.ts'
import { floorKcal } from './goal-energy.ts'
import { leastProtein } from './protein-target.ts'
import { referenceWeightKg } from './reference-weight.ts'

const diets = ['omnivore', 'vegetarian', 'vegan', 'pescatarian', 'paleo'] as const

function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true })
}

/** Anyone whom the intake schema lets through, reasonable or not. */
const anyPerson: fc.Arbitrary<NormalizedIntake> = fc
  .record({
    sex: fc.constantFrom(...sexes),
    age: fc.integer({ min: 18, max: 100 }),
    heightCm: between(100, 250),
    weightKg: between(30, 300),
    bodyFatPercent: fc.option(between(3, 60), { nil: undefined }),
    goal: fc.record({
      type: fc.constantFrom(...goalTypes),
      rateKgPerWeek: fc.option(between(0, 2), { nil: undefined }),
    }),
    activityLevel: fc.constantFrom(...activityLevels),
    trainingDays: fc.subarray([...weekdays]),
    diet: fc.constantFrom(...diets),
    macroStyle: fc.constantFrom(...macroStyles),
    planDurationDays: fc.integer({ min: 1, max: 7 }),
  })
  .map((person) =>
    Object.freeze({
      ...person,
      cuisinePreferences: [],
      mealsPerDay: 3,
      snacksPerDay: 1,
      cookingSkill: 5,
      prepTimeMaxMin: 45,
      mayContain: 'avoid' as const,
      prepTimeByWeekday: {},
      variety: 3,
      leftovers: 'some',
      fixedMeals: [],
      allergens: new Set<never>(),
      avoidTraces: true,
      excludedFoods: new Set<string>(),
      eaters: [],
      avoided: [],
      preferred: [],
      forbiddenWords: [],
      screening: 'unscreened' as const,
      notices: [],
    }),
  )

function weekOf(person: NormalizedIntake): DayFigures[] {
  return calculateMetabolism({ ...person, planDurationDays: 7 }).days.map(({ targets }) => targets)
}

function isPossible(person: NormalizedIntake): boolean {
  return calculateMetabolism(person).profile.goalKcal >= 800
}

describe('the targets of anyone', () => {
  it('give their energy by the one convention, without a number that is none or negative', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        for (const targets of weekOf(person)) {
          expect(Math.abs(energyKcal(targets) - targets.energyKcal)).toBeLessThan(0.01)
          expect(Object.values(targets).every((value) => value > 0)).toBe(true)
        }
      }),
    )
  })

  it('keep the total of the week whatever the training days', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const total = weekOf(person).reduce((sum, { energyKcal }) => sum + energyKcal, 0)
        expect(total).toBeCloseTo(7 * calculateMetabolism(person).profile.goalKcal, 6)
      }),
    )
  })

  it('never put the floor above expenditure, nor a day of a deficit below the floor', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const { expenditureKcal, goalKcal } = calculateMetabolism(person).profile
        if (person.goal.type !== 'cut') {
          expect(goalKcal).toBeGreaterThanOrEqual(expenditureKcal)
          return
        }
        expect(goalKcal).toBeLessThanOrEqual(expenditureKcal)
        const leastKcal = Math.min(floorKcal[person.sex], expenditureKcal)
        for (const day of weekOf(person))
          expect(day.energyKcal).toBeGreaterThanOrEqual(leastKcal - 1e-6)
      }),
    )
  })

  it('hold deficits to 25 % and 750 kcal, surpluses to 15 % and 500 kcal', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const { expenditureKcal, goalKcal } = calculateMetabolism(person).profile
        const deficitKcal = expenditureKcal - goalKcal
        expect(deficitKcal).toBeLessThanOrEqual(Math.min(0.25 * expenditureKcal, 750) + 1e-6)
        expect(-deficitKcal).toBeLessThanOrEqual(Math.min(0.15 * expenditureKcal, 500) + 1e-6)
      }),
    )
  })

  it('never lower energy for more activity', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const goals = activityLevels.map(
          (activityLevel) => calculateMetabolism({ ...person, activityLevel }).profile.goalKcal,
        )
        for (const [index, goalKcal] of goals.entries())
          expect(goalKcal).toBeGreaterThanOrEqual((goals[index - 1] ?? 0) - 1e-6)
      }),
    )
  })

  it('hold protein between its least and 35 % of energy on every day', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const least =
          person.age >= leastProtein.olderFromAge
            ? leastProtein.gramsPerKgFrom65
            : leastProtein.gramsPerKg
        const leastGrams = least * referenceWeightKg(person.weightKg, person.heightCm)
        const week = weekOf(person)
        const leanestKcal = Math.min(...week.map((day) => day.energyKcal))
        for (const { energyKcal, proteinGrams } of week) {
          expect((4 * proteinGrams) / energyKcal).toBeLessThanOrEqual(0.35 + 1e-9)
          // Where both can't hold, the share wins.
          const mostGrams = (0.35 * 0.92 * leanestKcal) / 4
          expect(proteinGrams).toBeGreaterThanOrEqual(Math.min(leastGrams, mostGrams) - 1e-6)
        }
      }),
    )
  })

  it('hold fat at 20 % of energy and half a gram per kilogram, for anyone who can be served', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        fc.pre(isPossible(person))
        const referenceKg = referenceWeightKg(person.weightKg, person.heightCm)
        for (const { energyKcal, fatGrams } of weekOf(person)) {
          expect((9 * fatGrams) / energyKcal).toBeGreaterThanOrEqual(0.2)
          expect(fatGrams).toBeGreaterThanOrEqual(0.5 * referenceKg - 1e-9)
        }
      }),
    )
  })
})
