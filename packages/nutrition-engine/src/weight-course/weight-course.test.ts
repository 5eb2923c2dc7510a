import type { WeightCourse } from '@zero-sum/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { courseNotes } from './course-notes.ts'
import { simulateBody } from './simulate-body.ts'
import { startingBody } from './starting-body.ts'
import { type CourseProfile, courseWeeks, weightCourse } from './weight-course.ts'

const woman: NormalizedIntake = Object.freeze<NormalizedIntake>({
  ...normalizeIntake(fixtureIntake({ heightCm: 170, weightKg: 77 }), fixtureCatalogue),
  goal: { type: 'cut', rateKgPerWeek: 0.5 },
})

function profileOf(
  different: Partial<CourseProfile> = {},
  carbohydrateShare = 0.45,
): CourseProfile {
  const energy = { restingKcal: 1480, expenditureKcal: 2300, goalKcal: 1800, ...different }
  const average = {
    energyKcal: energy.goalKcal,
    proteinGrams: 100,
    fatGrams: 60,
    availableCarbohydrateGrams: (carbohydrateShare * energy.goalKcal) / 4,
    fibreGrams: 25,
  }
  return { ...energy, average }
}

function at(course: WeightCourse, week: number): WeightCourse['points'][number] {
  const point = course.points.find((one) => one.week === week)
  if (point === undefined) throw new Error(`There is no week ${week}.`)
  return point
}

describe('weightCourse', () => {
  it('gives the weeks of half a year, each within its range', () => {
    const { points, note } = weightCourse(woman, profileOf())
    expect(points.map(({ week }) => week)).toEqual([1, 2, 4, 8, 12, 26])
    for (const { kg, lowKg, highKg } of points) {
      expect(lowKg).toBeLessThan(kg)
      expect(highKg).toBeGreaterThan(kg)
    }
    expect(note).toContain('not a confidence interval')
    expect(note).toContain('10 %')
  })

  it('is the model begun at our resting energy and expenditure, with the plan’s share of carbohydrate', () => {
    const start = startingBody(woman, { restingKcal: 1480, expenditureKcal: 2300 })
    if (start === undefined) throw new Error('There is no such body.')
    const diet = { changeKcal: -500, carbohydrateShareBefore: 0.45, carbohydrateShare: 0.45 }
    const states = simulateBody(start, diet, 182)
    const course = weightCourse(woman, profileOf())
    for (const week of courseWeeks)
      expect(at(course, week).kg).toBe(Math.round((states[7 * week]?.weightKg ?? 0) * 10) / 10)
  })

  it('spans expenditure 10 % lower and higher', () => {
    const course = weightCourse(woman, profileOf({}, 0.5))
    const with10 = (factor: number) => {
      const energy = { restingKcal: factor * 1480, expenditureKcal: factor * 2300 }
      const start = startingBody(woman, energy)
      if (start === undefined) throw new Error('There is no such body.')
      const diet = {
        changeKcal: 1800 - energy.expenditureKcal,
        carbohydrateShareBefore: 0.5,
        carbohydrateShare: 0.5,
      }
      return simulateBody(start, diet, 182)[182]?.weightKg ?? Number.NaN
    }
    expect(at(course, 26).highKg).toBeCloseTo(with10(0.9), 1)
    expect(at(course, 26).lowKg).toBeCloseTo(with10(1.1), 1)
  })

  it('puts the water of a keto week into the range, not into the middle', () => {
    const mixed = at(weightCourse(woman, profileOf({}, 0.5)), 1)
    const keto = at(weightCourse(woman, profileOf({}, 0.05)), 1)
    expect(Math.abs(keto.kg - mixed.kg)).toBeLessThan(0.2)
    expect(mixed.lowKg - keto.lowKg).toBeGreaterThan(1)
  })

  it('starts from the person’s own body fat where it is known', () => {
    const lean = weightCourse({ ...woman, bodyFatPercent: 18 }, profileOf())
    const fat = weightCourse({ ...woman, bodyFatPercent: 40 }, profileOf())
    // Lean tissue holds less energy, so a lean body loses more weight of the same deficit.
    expect(at(lean, 26).kg).toBeLessThan(at(fat, 26).kg)
  })

  it('gains on a bulk, and says that a gain slows down', () => {
    const bulk = { ...woman, goal: { type: 'bulk', rateKgPerWeek: 0.25 } } as const
    const course = weightCourse(bulk, profileOf({ goalKcal: 2575 }))
    expect(at(course, 26).kg).toBeGreaterThan(at(course, 4).kg)
    expect(at(course, 4).kg).toBeGreaterThan(77)
    expect(course.note).toBe(courseNotes.gain)
  })

  it('has no points where the plan gives what is used, whatever the goal is called', () => {
    const maintain = { ...woman, goal: { type: 'maintain', rateKgPerWeek: 0 } } as const
    const nothing = { points: [], note: courseNotes.steady }
    expect(weightCourse(maintain, profileOf({ goalKcal: 2300 }))).toEqual(nothing)
    expect(weightCourse(woman, profileOf({ goalKcal: 2290 }))).toEqual(nothing)
  })

  it('draws no course of loss for a slim person, and one of gain', () => {
    const slim = { ...woman, weightKg: 57.5 }
    expect(weightCourse(slim, profileOf())).toEqual({ points: [], note: courseNotes.slim })
    expect(weightCourse(slim, profileOf({ goalKcal: 2500 })).points).toHaveLength(6)
  })

  it('stops before any figure of a cut lies under a body mass index of 18.5, and says so', () => {
    const course = weightCourse({ ...woman, weightKg: 60 }, profileOf())
    expect(course.points.length).toBeGreaterThan(0)
    expect(course.points.length).toBeLessThan(6)
    expect(course.note).toContain('18.5')
    for (const { lowKg } of course.points) expect(lowKg / 1.7 ** 2).toBeGreaterThanOrEqual(18.5)
  })

  it('foresees nothing for a build that the model was not made for', () => {
    expect(weightCourse({ ...woman, weightKg: 230 }, profileOf())).toEqual({
      points: [],
      note: courseNotes.outsideModel,
    })
  })

  it('never shows a cut below 18.5, nor a number that is none, to anyone', () => {
    const anyone = fc.record({
      heightCm: fc.double({ min: 100, max: 250, noNaN: true }),
      weightKg: fc.double({ min: 30, max: 300, noNaN: true }),
      age: fc.integer({ min: 18, max: 100 }),
      bodyFatPercent: fc.option(fc.double({ min: 3, max: 60, noNaN: true }), { nil: undefined }),
    })
    fc.assert(
      fc.property(anyone, fc.double({ min: 0.75, max: 1.15, noNaN: true }), (body, share) => {
        const { points } = weightCourse(
          { ...woman, ...body },
          profileOf({ goalKcal: share * 2300 }),
        )
        for (const { kg, lowKg, highKg } of points) {
          expect(lowKg).toBeLessThanOrEqual(kg)
          expect(highKg).toBeGreaterThanOrEqual(kg)
          if (share < 1) expect(lowKg / (body.heightCm / 100) ** 2).toBeGreaterThanOrEqual(18.5)
        }
      }),
    )
  })
})
