import { type IntakeInput, parseIntake } from '@zero-sum/contracts'
import { calculateMetabolism, IntakeRefused, normalizeIntake } from '@zero-sum/nutrition-engine'
import { expect, it } from 'vitest'
import { openBench } from '../observations/open-bench.ts'
import { drawPerson } from '../people/draw-person.ts'
import { expectTargets } from './expect-targets.ts'
import { mustRefuse } from './must-refuse.ts'

const woman: IntakeInput = {
  sex: 'female',
  age: 40,
  heightCm: 165,
  weightKg: 70,
  goal: { type: 'cut', rateKgPerWeek: 0.35 },
  activityLevel: 'lightly_active',
  safety: {},
}

function targetsOf(different: Partial<IntakeInput>) {
  const parsed = parseIntake({ ...woman, ...different })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return expectTargets(parsed.intake)
}

it('gives what a person with paper and pencil gets', () => {
  // At rest 700 + 1031.25 − 200 − 161 = 1370.25; × 1.375 = 1884.09; − 385 = 1499.09 kcal.
  const [day] = targetsOf({})
  expect(day?.targets.energyKcal).toBeCloseTo(1499.094, 3)
  // 1.8 × 70 = 126 g; 30 % ÷ 9 = 49.97 g; 14 × 1.499 = 20.99 g.
  expect(day?.targets.proteinGrams).toBeCloseTo(126, 9)
  expect(day?.targets.fatGrams).toBeCloseTo(49.97, 2)
  expect(day?.targets.fibreGrams).toBeCloseTo(20.99, 2)
  // (1499.094 − 504 − 449.728 − 41.975) ÷ 4.
  expect(day?.targets.availableCarbohydrateGrams).toBeCloseTo(125.848, 2)
})

it('holds keto to a ceiling and gives fat the rest', () => {
  const [day] = targetsOf({ dietaryStyle: 'keto', macroStyle: 'high_protein' })
  // 1.6 × 70 = 112 g; 8 × 1.499 = 11.99 g; (1499.094 − 448 − 120 − 23.986) ÷ 9.
  expect(day?.targets).toMatchObject({ proteinGrams: 112, availableCarbohydrateGrams: 30 })
  expect(day?.targets.fatGrams).toBeCloseTo(100.79, 2)
})

it('moves energy to training days as far as protein’s share of a rest day lets it', () => {
  const days = targetsOf({
    goal: { type: 'cut', rateKgPerWeek: 0.6 },
    trainingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  })
  // 1884.09 − 25 % = 1413.07. Protein makes room for a day 8 % leaner, 1300.02 kcal: 0.35 × 1300.02 ÷ 4 = 113.75 g.
  const [monday, saturday] = [days[0], days[5]]
  expect(saturday?.targets.energyKcal).toBeCloseTo(1300.02, 2)
  expect(saturday?.targets.proteinGrams).toBeCloseTo(113.75, 2)
  expect(monday?.targets.energyKcal).toBeCloseTo(1413.07 + (2 * 113.05) / 5, 1)
  const total = days.reduce((sum, { targets }) => sum + targets.energyKcal, 0)
  expect(total).toBeCloseTo(7 * 1413.07, 1)
})

it('moves nothing where the goal is the floor itself', () => {
  const days = targetsOf({
    ...{ age: 60, heightCm: 160, weightKg: 60 },
    goal: { type: 'cut', rateKgPerWeek: 0.6 },
    trainingDays: ['monday', 'friday'],
  })
  // 1139 × 1.375 = 1566; a quarter less is 1175, which the floor lifts.
  expect(days.map(({ targets }) => targets.energyKcal)).toEqual(Array(7).fill(1200))
})

it('agrees with the engine over hundreds of people, on targets and on whom to refuse', () => {
  const { catalogue } = openBench()
  let compared = 0
  for (let place = 0; place < 400; place++) {
    const { intake } = drawPerson(5, place)
    const reasons = mustRefuse(intake)
    try {
      const { days } = calculateMetabolism(normalizeIntake(intake, catalogue))
      expect(reasons).toEqual([])
      const expected = expectTargets(intake)
      for (const [at, { targets, weekday, isTrainingDay }] of days.entries()) {
        expect({ weekday, isTrainingDay }).toEqual({
          weekday: expected[at]?.weekday,
          isTrainingDay: expected[at]?.isTraining,
        })
        for (const [name, value] of Object.entries(targets))
          expect(expected[at]?.targets).toHaveProperty(name, expect.closeTo(value, 6))
      }
      compared += 1
    } catch (error) {
      if (!(error instanceof IntakeRefused)) throw error
      if (error.problem.code === 'unsafe_intake') expect(reasons).toContain(error.problem.reason)
    }
  }
  expect(compared).toBeGreaterThan(250)
})
