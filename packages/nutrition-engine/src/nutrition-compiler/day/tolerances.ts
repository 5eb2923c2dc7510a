import type { DayFigures } from '@zero-sum/contracts'

/** The lowest and highest allowed value of a figure; open ends are infinite. */
export type Band = { low: number; high: number }

/** The four figures that a day must meet. Fibre has no tolerance of its own; it counts through its energy. */
export const heldFigures = [
  'energyKcal',
  'proteinGrams',
  'fatGrams',
  'availableCarbohydrateGrams',
] as const
export type HeldFigure = (typeof heldFigures)[number]
export type Bands = Readonly<Record<HeldFigure, Band>>

/** The promise: no day outside these leaves the engine. Carbohydrate may also be off by so many grams. */
export const promised = { energy: 0.03, macro: 0.05, carbohydrateGrams: 3 } as const
/** Our own bar, reached on at least nine days of ten. */
export const own = { energy: 0.01, macro: 0.02, carbohydrateGrams: 0 } as const

export type BandRules = {
  /** On keto carbohydrate has an upper bound only: its target. */
  carbohydrateIsCeiling: boolean
  /** A day may not come below this; 0 where no floor binds. */
  energyFloorKcal: number
}

/** The bands of the promise, ±3 % energy, ±5 % protein and fat, ±5 % or ±3 g carbohydrate, around a day's targets. */
export function promisedBands(targets: DayFigures, rules: BandRules): Bands {
  return bands(targets, rules, promised)
}

/** The narrower bands that we aim for, ±1 % energy and ±2 % the rest. */
export function ownBands(targets: DayFigures, rules: BandRules): Bands {
  return bands(targets, rules, own)
}

function bands(targets: DayFigures, rules: BandRules, width: typeof promised | typeof own): Bands {
  const around = (target: number, slack: number): Band => ({
    low: target - slack,
    high: target + slack,
  })
  const carbohydrate = targets.availableCarbohydrateGrams
  const energy = around(targets.energyKcal, targets.energyKcal * width.energy)
  return {
    energyKcal: {
      low: Math.max(energy.low, Math.min(rules.energyFloorKcal, targets.energyKcal)),
      high: energy.high,
    },
    proteinGrams: around(targets.proteinGrams, targets.proteinGrams * width.macro),
    fatGrams: around(targets.fatGrams, targets.fatGrams * width.macro),
    availableCarbohydrateGrams: rules.carbohydrateIsCeiling
      ? { low: Number.NEGATIVE_INFINITY, high: carbohydrate }
      : around(carbohydrate, Math.max(carbohydrate * width.macro, width.carbohydrateGrams)),
  }
}

/** Stored totals and targets have two decimals; a day on the very edge could round over it. */
const roundingMargin = 0.02

/** Whether all four figures lie in their bands, clear of what rounding for storage could add. */
export function isWithin(figures: Readonly<Record<HeldFigure, number>>, within: Bands): boolean {
  return heldFigures.every(
    (figure) =>
      figures[figure] >= within[figure].low + roundingMargin &&
      figures[figure] <= within[figure].high - roundingMargin,
  )
}
