import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BodyConstants, bodyConstants } from './body-constants.ts'
import { type BodyState, simulateBody } from './simulate-body.ts'
import { type Measures, type StartingBody, startingBody } from './starting-body.ts'

/** The same body as the model's authors begin with: their unrounded Mifflin-St Jeor, times an activity level. */
function bodyOf(measures: Measures, activity: number): StartingBody {
  const { sex, age, heightCm, weightKg } = measures
  const restingKcal = 9.99 * weightKg + 6.25 * heightCm - 4.92 * age + (sex === 'male' ? 5 : -161)
  const start = startingBody(measures, { restingKcal, expenditureKcal: activity * restingKcal })
  if (start === undefined) throw new Error('There is no such body.')
  return start
}

const man = bodyOf({ sex: 'male', age: 40, heightCm: 180, weightKg: 90 }, 1.5)
const woman = bodyOf({ sex: 'female', age: 35, heightCm: 165, weightKg: 70 }, 1.6)

function courseOf(
  start: StartingBody,
  changeKcal: number,
  days: number,
  constants: BodyConstants = bodyConstants,
): BodyState[] {
  const diet = { changeKcal, carbohydrateShareBefore: 0.5, carbohydrateShare: 0.5 }
  return simulateBody(start, diet, days, constants)
}

function weightAt(states: readonly BodyState[], day: number): number {
  return states[day]?.weightKg ?? Number.NaN
}

/** The change of intake that ends at a weight on a day, by halving. */
function changeFor(start: StartingBody, weightKg: number, day: number, constants: BodyConstants) {
  let [low, high] = [-1500, 0]
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2
    if (weightAt(courseOf(start, middle, day, constants), day) < weightKg) low = middle
    else high = middle
  }
  return low
}

describe('simulateBody', () => {
  it('begins at the energy that the equations give', () => {
    expect(man.expenditureKcal).toBeCloseTo(2748.45, 2)
    expect(woman.expenditureKcal).toBeCloseTo(2235.76, 2)
  })

  it('gives the published course of a man on 500 kcal less, tissue by tissue', () => {
    // The reference run of the open implementation by INSP-RH (package bw), in which glycogen counts its energy.
    const states = courseOf(man, -500, 364)
    expect(states[1]?.weightKg).toBeCloseTo(89.693896017420826, 9)
    expect(states[7]?.weightKg).toBeCloseTo(89.199313643196888, 9)
    expect(states[28]?.weightKg).toBeCloseTo(88.08357042500711, 9)
    expect(states[84]?.weightKg).toBeCloseTo(85.465760604862396, 9)
    expect(states[364]?.leanKg).toBeCloseTo(37.226583566959583, 9)
    expect(states[364]?.fatKg).toBeCloseTo(14.587498589238718, 9)
    expect(states[1]?.fluidKg).toBeCloseTo(22.870206854167613, 9)
    expect(states[7]?.adaptationKcal).toBeCloseTo(-27.542848932464601, 9)
  })

  it('adapts by 14 % of the change and settles where the authors’ rule of 22 to 25 kcal a kg puts it', () => {
    const settled = [-250, -500, -1000].map((change) => weightAt(courseOf(man, change, 3650), 3650))
    expect(settled.map((kg) => kg.toFixed(1))).toEqual(['78.6', '68.3', '50.7'])
    for (const [at, change] of [250, 500, 1000].entries()) {
      const kcalPerKg = change / (90 - (settled[at] ?? 0))
      expect(kcalPerKg).toBeGreaterThan(21.5)
      expect(kcalPerKg).toBeLessThan(25.5)
    }
  })

  it('asks 272 kcal a day less for 5 % in 180 days, where 7,700 kcal a kg ask 193', () => {
    expect(Math.round(changeFor(man, 0.95 * 90, 180, bodyConstants))).toBe(-272)
    expect((-7700 * 0.05 * 90) / 180).toBeCloseTo(-192.5, 9)
  })
})

/**
 * The figures that circulate from that implementation's earlier releases, in which stored glycogen counted one kcal a kg.
 * They check all the rest of the arithmetic to the fourth decimal.
 */
describe('simulateBody without the energy of stored glycogen', () => {
  const earlier: BodyConstants = { ...bodyConstants, glycogenFluxKcalPerKg: 1 }
  const days = [7, 28, 84, 180, 365]

  it('gives their man of 90 kg on 500 kcal less', () => {
    const states = courseOf(man, -500, 365, earlier)
    const expected = [89.1673, 88.0528, 85.4382, 81.6216, 76.223]
    for (const [at, day] of days.entries())
      expect(weightAt(states, day)).toBeCloseTo(expected[at] ?? Number.NaN, 4)
  })

  it('gives their woman of 70 kg on 400 kcal less', () => {
    const states = courseOf(woman, -400, 365, earlier)
    const expected = [69.2578, 68.372, 66.3197, 63.3897, 59.3886]
    for (const [at, day] of days.entries())
      expect(weightAt(states, day)).toBeCloseTo(expected[at] ?? Number.NaN, 4)
  })

  it('gives their man’s tissues after a year', () => {
    const last = courseOf(man, -500, 365, earlier)[365]
    expect(last?.fatKg).toBeCloseTo(14.5655, 4)
    expect(last?.leanKg).toBeCloseTo(37.2109, 4)
    expect(last?.glycogenKg).toBeCloseTo(0.4522, 4)
    expect(last?.fluidKg).toBeCloseTo(22.7734, 4)
    expect(last?.adaptationKcal).toBeCloseTo(-70, 4)
  })

  it('asks their 271 kcal a day less for 5 % in 180 days', () => {
    expect(Math.round(changeFor(man, 0.95 * 90, 180, earlier))).toBe(-271)
  })

  it('is never far from the whole model', () => {
    const [whole, without] = [courseOf(man, -500, 365), courseOf(man, -500, 365, earlier)]
    const gaps = whole.map(({ weightKg }, day) => Math.abs(weightKg - weightAt(without, day)))
    expect(Math.max(...gaps)).toBeLessThan(0.04)
  })
})

describe('simulateBody for anyone', () => {
  const anyBody = fc
    .record({
      sex: fc.constantFrom('female' as const, 'male' as const),
      age: fc.integer({ min: 18, max: 80 }),
      heightCm: fc.double({ min: 145, max: 205, noNaN: true }),
      bmi: fc.double({ min: 18.5, max: 40, noNaN: true }),
      activity: fc.double({ min: 1.2, max: 1.9, noNaN: true }),
    })
    .map(({ sex, age, heightCm, bmi, activity }) =>
      bodyOf({ sex, age, heightCm, weightKg: bmi * (heightCm / 100) ** 2 }, activity),
    )

  it('changes nothing where nothing is changed', () => {
    fc.assert(
      fc.property(anyBody, fc.double({ min: 0.05, max: 0.6, noNaN: true }), (start, share) => {
        const diet = { changeKcal: 0, carbohydrateShareBefore: share, carbohydrateShare: share }
        for (const { weightKg, leanKg } of simulateBody(start, diet, 60)) {
          expect(weightKg).toBeCloseTo(start.weightKg, 9)
          expect(leanKg).toBeCloseTo(start.leanKg, 9)
        }
      }),
    )
  })

  it('weighs less on every day of a larger deficit', () => {
    const change = fc.double({ min: -700, max: 400, noNaN: true })
    fc.assert(
      fc.property(
        anyBody,
        change,
        fc.double({ min: 20, max: 200, noNaN: true }),
        (start, eaten, less) => {
          const more = courseOf(start, eaten, 182)
          const leaner = courseOf(start, eaten - less, 182)
          for (const day of [1, 7, 30, 91, 182])
            expect(weightAt(leaner, day)).toBeLessThan(weightAt(more, day))
        },
      ),
    )
  })

  it('slows down: each quarter of a cut takes less than the one before', () => {
    fc.assert(
      fc.property(anyBody, fc.double({ min: 150, max: 750, noNaN: true }), (start, deficit) => {
        const states = courseOf(start, -deficit, 364)
        const kg = [0, 91, 182, 273, 364].map((day) => weightAt(states, day))
        const lost = kg.slice(1).map((weight, at) => (kg[at] ?? 0) - weight)
        for (const [at, quarter] of lost.slice(1).entries())
          expect(quarter).toBeLessThan(lost[at] ?? 0)
      }),
    )
  })
})
