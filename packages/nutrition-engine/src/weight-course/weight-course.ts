import type { DayFigures, Metabolic, WeightCourse } from '@zero-sum/contracts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { bodyMassIndex, weightAtBmi } from '../metabolic-calculator/reference-weight.ts'
import { kcalPerGram } from '../quantities/energy.ts'
import { roundTo } from '../quantities/round-to.ts'
import { courseNotes } from './course-notes.ts'
import { simulateBody } from './simulate-body.ts'
import { startingBody } from './starting-body.ts'

/** The weeks at whose end a weight is given. Beyond half a year nobody's energy and movement stay as they were. */
export const courseWeeks = [1, 2, 4, 8, 12, 26] as const
const lastDay = 7 * 26

/**
 * By how much the true expenditure may be off ours at both ends of the range. Mifflin-St Jeor is within 10 % of the measured
 * resting energy for most adults (Frankenfield et al., J Am Diet Assoc 2005;105:775–789); that the same holds for the whole day is our assumption.
 */
export const expenditureError = 0.1

/** Carbohydrate before the plan at the other end of the range: half of the energy, an ordinary mixed diet. */
export const ordinaryCarbohydrateShare = 0.5

/** Where the course of a cut ends: underweight begins (WHO Technical Report Series 894, 2000). */
export const endBmi = 18.5
/** From here down no course of a cut is drawn: a choice of ours, for people who are slim already. */
export const leastBmiOfCourse = 20

/**
 * A smaller difference between goal and expenditure in kcal a day counts as keeping the weight: by the authors' rule (about 24
 * kcal a day for each kg) it would move a person by a kilogram at most, over years.
 */
export const noticeableKcal = 24

/** What the course is made from: energy in kcal a day, and the average day of the plan. */
export type CourseProfile = Pick<Metabolic, 'restingKcal' | 'expenditureKcal' | 'goalKcal'> & {
  average: DayFigures
}

/**
 * The weight to expect if the plan's energy were kept, at the end of each of `courseWeeks`, in kg.
 *
 * The model's balance is tied to the product's: its resting energy and its intake before the plan are our `restingKcal` and
 * `expenditureKcal`, so that its activity level is our multiplier and a goal of expenditure changes nothing. The middle
 * takes the plan's share of carbohydrate for the share before it, which leaves out most of the water that a new diet moves.
 * The range is the least and the most of five runs: that one, and expenditure 10 % lower and higher with the plan's share
 * and with an ordinary one before.
 */
export function weightCourse(normalized: NormalizedIntake, profile: CourseProfile): WeightCourse {
  const { weightKg, heightCm } = normalized
  const changeKcal = profile.goalKcal - profile.expenditureKcal
  const nothing = (note: string): WeightCourse => ({ points: [], note })
  if (Math.abs(changeKcal) < noticeableKcal) return nothing(courseNotes.steady)
  const isCut = changeKcal < 0
  if (isCut && bodyMassIndex(weightKg, heightCm) < leastBmiOfCourse)
    return nothing(courseNotes.slim)
  const runs = weightsOfRuns(normalized, profile)
  if (runs === undefined) return nothing(courseNotes.outsideModel)
  const points = courseWeeks.map((week) => pointAt(week, runs))
  const startKg = weightKg
  if (!isCut) return { startKg, points, note: courseNotes.gain }
  // The lowest end counts, so that no figure is shown that lies in underweight.
  const end = points.findIndex(({ lowKg }) => lowKg < weightAtBmi(endBmi, heightCm))
  if (end < 0) return { startKg, points, note: courseNotes.loss }
  return { startKg, points: points.slice(0, end), note: courseNotes.lossToTheEnd }
}

/** The weight on each day of each run, the middle one first. */
function weightsOfRuns(
  normalized: NormalizedIntake,
  profile: CourseProfile,
): number[][] | undefined {
  const { restingKcal, expenditureKcal, goalKcal, average } = profile
  const carbohydrateShare =
    (kcalPerGram.availableCarbohydrate * average.availableCarbohydrateGrams) / average.energyKcal
  const runs = [
    { factor: 1, shareBefore: carbohydrateShare },
    ...[1 - expenditureError, 1 + expenditureError].flatMap((factor) =>
      [carbohydrateShare, ordinaryCarbohydrateShare].map((shareBefore) => ({
        factor,
        shareBefore,
      })),
    ),
  ]
  const weights: number[][] = []
  for (const { factor, shareBefore } of runs) {
    const energy = { restingKcal: factor * restingKcal, expenditureKcal: factor * expenditureKcal }
    const start = startingBody(normalized, energy)
    if (start === undefined) return undefined
    const changeKcal = goalKcal - energy.expenditureKcal
    const diet = { changeKcal, carbohydrateShareBefore: shareBefore, carbohydrateShare }
    const states = simulateBody(start, diet, lastDay)
    if (!states.every(({ leanKg }) => leanKg > 0)) return undefined
    weights.push(states.map(({ weightKg }) => weightKg))
  }
  return weights
}

function pointAt(week: number, runs: readonly number[][]): WeightCourse['points'][number] {
  const kg = runs.map((weights) => roundTo(weights[7 * week] ?? Number.NaN, 1))
  return { week, kg: kg[0] ?? Number.NaN, lowKg: Math.min(...kg), highKg: Math.max(...kg) }
}
