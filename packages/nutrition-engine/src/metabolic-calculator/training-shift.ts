import type { DayFigures, MacroStyle, Sex } from '@zero-sum/contracts'
import { kcalPerGram } from '../quantities/energy.ts'
import { leastFat } from './fat-target.ts'
import { leastDayKcal } from './goal-energy.ts'
import { mostProteinShare } from './protein-target.ts'

/** What a training day gets on top, our own convention: 8 % of the goal, at most 250 kcal. */
export const trainingPlus = { shareOfGoal: 0.08, mostKcal: 250 } as const
const daysPerWeek = 7

/**
 * A rest day keeps at least this share of the carbohydrate (on keto of the fat) that the shift is taken from, so that five
 * or six training days don't leave an empty one. Our own convention.
 */
export const leastShareKept = 0.5
/** Where protein is near its share of energy, it makes room for a rest day this much leaner, and no more. */
export const roomBelowGoal = 0.08

/** Energy in kcal that moves: each training day gets `plusKcal`, each rest day gives `minusKcal`. */
export type TrainingShift = { plusKcal: number; minusKcal: number }

/** Whether there is anything to move: neither on a week of rest nor on one of training every day. */
export function hasTrainingShift(trainingDayCount: number): boolean {
  return trainingDayCount > 0 && trainingDayCount < daysPerWeek
}

/** The shift by the rule alone, before anything limits it. */
export function fullTrainingShift(goalKcal: number, trainingDayCount: number): TrainingShift {
  if (!hasTrainingShift(trainingDayCount)) return { plusKcal: 0, minusKcal: 0 }
  const plusKcal = Math.min(trainingPlus.shareOfGoal * goalKcal, trainingPlus.mostKcal)
  return { plusKcal, minusKcal: (plusKcal * trainingDayCount) / (daysPerWeek - trainingDayCount) }
}

/** The energy in kcal of the leanest day on which protein must stay within its share of energy. */
export function leanestDayKcal(sex: Sex, goalKcal: number, trainingDayCount: number): number {
  const { minusKcal } = fullTrainingShift(goalKcal, trainingDayCount)
  return Math.max(goalKcal - minusKcal, (1 - roomBelowGoal) * goalKcal, leastDayKcal(sex, goalKcal))
}

export type TrainingShiftInput = {
  sex: Sex
  macroStyle: MacroStyle
  trainingDayCount: number
  referenceKg: number
  average: DayFigures
}

/**
 * The shift that is given: as much of the full one as lets a rest day respect the energy floor, protein's share, fat's
 * floor, and half of what it is taken from. The week's total stays what it was.
 */
export function trainingShift(input: TrainingShiftInput): TrainingShift {
  const { average, trainingDayCount } = input
  const full = fullTrainingShift(average.energyKcal, trainingDayCount)
  if (!hasTrainingShift(trainingDayCount)) return full
  const minusKcal = Math.max(0, Math.min(full.minusKcal, mostMinusKcal(input)))
  return {
    plusKcal: (minusKcal * (daysPerWeek - trainingDayCount)) / trainingDayCount,
    minusKcal,
  }
}

function mostMinusKcal({ sex, macroStyle, referenceKg, average }: TrainingShiftInput): number {
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams } = average
  const energyLimit = energyKcal - leastDayKcal(sex, energyKcal)
  const proteinLimit = energyKcal - (kcalPerGram.protein * proteinGrams) / mostProteinShare
  if (macroStyle !== 'keto') {
    const carbohydrateKcal = kcalPerGram.availableCarbohydrate * availableCarbohydrateGrams
    return Math.min(energyLimit, proteinLimit, (1 - leastShareKept) * carbohydrateKcal)
  }
  const fatKcal = kcalPerGram.fat * fatGrams
  return Math.min(
    energyLimit,
    proteinLimit,
    (1 - leastShareKept) * fatKcal,
    (fatKcal - leastFat.shareOfEnergy * energyKcal) / (1 - leastFat.shareOfEnergy),
    fatKcal - kcalPerGram.fat * leastFat.gramsPerKg * referenceKg,
  )
}

/** The targets of a day that gets `plusKcal` (negative on rest days), all of it in carbohydrate, on keto in fat. */
export function shiftedTargets(
  average: DayFigures,
  macroStyle: MacroStyle,
  plusKcal: number,
): DayFigures {
  const energyKcal = average.energyKcal + plusKcal
  if (macroStyle === 'keto')
    return { ...average, energyKcal, fatGrams: average.fatGrams + plusKcal / kcalPerGram.fat }
  return {
    ...average,
    energyKcal,
    availableCarbohydrateGrams:
      average.availableCarbohydrateGrams + plusKcal / kcalPerGram.availableCarbohydrate,
  }
}
