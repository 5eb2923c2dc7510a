import { macroStyles, metabolicSchema } from '@zero-sum/contracts'
import { isCarbohydrateCeiling } from '@zero-sum/contracts/carbohydrate-ceiling'
import { describe, expect, it } from 'vitest'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { calculateMetabolism } from './calculate-metabolism.ts'

const woman: NormalizedIntake = Object.freeze<NormalizedIntake>({
  sex: 'female',
  age: 38,
  heightCm: 170,
  weightKg: 77,
  goal: Object.freeze({ type: 'cut', rateKgPerWeek: 0.45 }),
  activityLevel: 'moderately_active',
  trainingDays: Object.freeze(['monday', 'friday'] as const),
  diet: 'omnivore',
  macroStyle: 'high_protein',
  cuisinePreferences: [],
  mealsPerDay: 3,
  snacksPerDay: 1,
  cookingSkill: 6,
  prepTimeMaxMin: 30,
  planDurationDays: 7,
  mayContain: 'avoid',
  prepTimeByWeekday: {},
  variety: 3,
  leftovers: 'some',
  fixedMeals: [],
  allergens: new Set(),
  avoidTraces: true,
  excludedFoods: new Set(),
  eaters: [],
  avoided: [],
  preferred: [],
  forbiddenWords: [],
  screening: 'screened',
  notices: [],
})

describe('calculateMetabolism', () => {
  it('computes a cut step by step', () => {
    const { profile, days, carbohydrateIsCeiling } = calculateMetabolism(woman)
    // 10 × 77 + 6.25 × 170 − 5 × 38 − 161 = 1481.5; × 1.55; − 1100 × 0.45.
    expect(profile.restingKcal).toBeCloseTo(1481.5, 9)
    expect(profile.expenditureKcal).toBeCloseTo(2296.325, 9)
    expect(profile.goalKcal).toBeCloseTo(1801.325, 9)
    const [monday, tuesday] = days
    expect(monday).toMatchObject({ day: 1, weekday: 'monday', isTrainingDay: true })
    expect(monday?.targets.energyKcal).toBeCloseTo(1801.325 * 1.08, 6)
    expect(tuesday?.targets.energyKcal).toBeCloseTo(1801.325 * (1 - 0.08 * (2 / 5)), 6)
    expect(carbohydrateIsCeiling).toBe(false)
  })

  it('explains every step and every change to a wish in the shape of the contract', () => {
    const { profile } = calculateMetabolism(woman)
    expect(metabolicSchema.parse(profile)).toEqual(profile)
    expect(profile.why.map(({ step }) => step)).toEqual([
      'restingKcal',
      'expenditureKcal',
      'goalKcal',
      'referenceWeightKg',
      'proteinGrams',
      'fatGrams',
      'availableCarbohydrateGrams',
      'fibreGrams',
      'trainingDayKcal',
      'restDayKcal',
    ])
    expect(profile.adjustments.map(({ rule }) => rule)).toEqual(['protein_share_limit'])
  })

  it('foresees the weight from its own expenditure and goal, whatever the length of the plan', () => {
    const { weightCourse } = calculateMetabolism(woman).profile
    expect(weightCourse?.points.map(({ week }) => week)).toEqual([1, 2, 4, 8, 12, 26])
    // 495 kcal a day less: by 7,700 kcal a kg 11.7 kg in 26 weeks; a body that adapts loses less.
    const last = weightCourse?.points.at(-1)?.kg ?? Number.NaN
    expect(77 - last).toBeGreaterThan(7)
    expect(77 - last).toBeLessThan(9.5)
    expect(calculateMetabolism({ ...woman, planDurationDays: 1 }).profile.weightCourse).toEqual(
      weightCourse,
    )
  })

  it('keeps a short plan to the targets of the whole week', () => {
    const week = calculateMetabolism(woman).days
    expect(calculateMetabolism({ ...woman, planDurationDays: 2 }).days).toEqual(week.slice(0, 2))
  })

  it('lets training days follow the weekdays of the start', () => {
    const { days } = calculateMetabolism({ ...woman, startDate: '2027-01-01' })
    expect(days[0]).toMatchObject({ weekday: 'friday', date: '2027-01-01', isTrainingDay: true })
    expect(days.filter(({ isTrainingDay }) => isTrainingDay)).toHaveLength(2)
  })

  it('treats carbohydrate as a ceiling on keto, the same on every day', () => {
    const keto = calculateMetabolism({ ...woman, macroStyle: 'keto' })
    const { profile, days, carbohydrateIsCeiling } = keto
    expect([carbohydrateIsCeiling, profile.carbohydrateIsCeiling]).toEqual([true, true])
    expect(new Set(days.map(({ targets }) => targets.availableCarbohydrateGrams))).toEqual(
      new Set([30]),
    )
  })

  it('gives a target that tells keto from the rest in plans that do not say it', () => {
    for (const macroStyle of macroStyles)
      for (const weightKg of [50, 77, 150]) {
        const goal = { type: 'maintain' } as const
        const { profile } = calculateMetabolism({ ...woman, goal, macroStyle, weightKg })
        const { carbohydrateIsCeiling: _, ...older } = profile
        expect(isCarbohydrateCeiling(older), `${macroStyle} ${weightKg}`).toBe(
          macroStyle === 'keto',
        )
      }
  })

  it('says how far the training-day shift was cut', () => {
    const trainingDays = [
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
    ] as const
    const { profile } = calculateMetabolism({ ...woman, trainingDays })
    const shift = profile.adjustments.find(({ rule }) => rule === 'training_day_shift_limit')
    expect(shift?.wished).toBeCloseTo(0.08 * 1801.325, 6)
    expect(shift?.given).toBeLessThan(shift?.wished ?? 0)
  })
})
