import type { DayFigures } from '@zero-sum/contracts'
import { tolerances } from '../judge/rules/targets.ts'

/** How far one day is from its targets: fractions with their sign. On keto carbohydrate counts only above its ceiling. */
export type Deviation = {
  energy: number
  protein: number
  fat: number
  carbohydrate: number
  /** In grams, since small targets are held to grams. */
  carbohydrateGrams: number
}

/** The figures that are held, in the order of every table. */
export const heldNames = ['energy', 'protein', 'fat', 'carbohydrate'] as const

type Held = Omit<DayFigures, 'fibreGrams'>

/** The deviation of a day. */
export function deviationOf(held: Held, targets: Held, isKeto: boolean): Deviation {
  const over = held.availableCarbohydrateGrams - targets.availableCarbohydrateGrams
  const carbohydrateGrams = isKeto ? Math.max(0, over) : over
  return {
    energy: held.energyKcal / targets.energyKcal - 1,
    protein: held.proteinGrams / targets.proteinGrams - 1,
    fat: held.fatGrams / targets.fatGrams - 1,
    carbohydrate: carbohydrateGrams / targets.availableCarbohydrateGrams,
    carbohydrateGrams,
  }
}

/** A hair of room for figures that are compared after rounding to two decimals. */
const hair = 1e-5

/** Whether a day is within ±3 % energy and ±5 % of each macronutrient or 3 g of carbohydrate; tight: ±1 %, ±2 % or 1.2 g. */
export function isWithin(day: Deviation, isTight = false): boolean {
  const most = isTight ? { energy: 0.01, macronutrient: 0.02, carbohydrateGrams: 1.2 } : tolerances
  return (
    Math.abs(day.energy) <= most.energy + hair &&
    Math.abs(day.protein) <= most.macronutrient + hair &&
    Math.abs(day.fat) <= most.macronutrient + hair &&
    (Math.abs(day.carbohydrate) <= most.macronutrient + hair ||
      Math.abs(day.carbohydrateGrams) <= most.carbohydrateGrams + hair)
  )
}
