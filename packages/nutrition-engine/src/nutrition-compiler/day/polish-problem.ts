import { energyOf, figureCount, type Portion } from '../dish/portion.ts'
import { objective } from '../objective.ts'
import type { DayGoal } from './day-goal.ts'
import { mostFor } from './excess.ts'
import type { Band } from './tolerances.ts'

/**
 * The figures in the order of the arrays here: protein, fat, carbohydrate, energy; USDA's gap in percent; then fibre, sodium and
 * oil as shares of what the day should hold at most.
 */
export const residualCount = 8
/** Where the limits begin among them. */
export const firstLimit = 5

/**
 * The ingredients of a day that may move, each by whole kitchen steps, and what a step of each does to the day. Figures
 * are in units of half our own bar's width, so that 1 is the edge of it.
 */
export type PolishProblem = {
  /** Which slot and which ingredient of it each variable is. */
  places: readonly { slot: number; at: number }[]
  steps: Int32Array
  least: Int32Array
  most: Int32Array
  written: Int32Array
  /** `residualCount` numbers per variable: what one step adds. */
  effect: Float64Array
  /** Weight of a step away from the recipe's own proportion, squared. */
  stiffness: Float64Array
  /** What is missing to the middle of each band, in the units above; to a USDA gap of 0; and to the limits. */
  residual: Float64Array
  carbohydrateIsCeiling: boolean
  usdaSlackPercent: number
}

/** Sets up the polish of a day whose dishes and servings are chosen, starting from the recipes' own proportions. */
export function polishProblem(
  portions: readonly Portion[],
  goal: DayGoal,
  usdaSlackPercent: number,
): PolishProblem {
  const places = portions.flatMap((portion, slot) =>
    Array.from(portion.written, (_, at) => ({ slot, at })).filter(
      ({ at }) => (portion.least[at] ?? 0) < (portion.most[at] ?? 0),
    ),
  )
  const pick = (of: (portion: Portion) => Int32Array) =>
    Int32Array.from(places, ({ slot, at }) => {
      const portion = portions[slot]
      return portion === undefined ? 0 : (of(portion)[at] ?? 0)
    })
  const written = pick((portion) => portion.written)
  const least = pick((portion) => portion.least)
  const most = pick((portion) => portion.most)
  const aims = aimsOf(goal)
  const residual = Float64Array.from(aims, ({ middle, unit }) => middle / unit)
  for (const portion of portions) addTo(residual, portion.figures, 0, -1, aims, goal)
  const effect = new Float64Array(places.length * residualCount)
  for (const [variable, { slot, at }] of places.entries()) {
    const stepFigures = portions[slot]?.dish.stepFigures
    if (stepFigures === undefined) continue
    const row = effect.subarray(variable * residualCount, (variable + 1) * residualCount)
    addTo(row, stepFigures, at * figureCount, 1, aims, goal)
  }
  const stiffness = Float64Array.from(written, (steps, variable) => {
    const range = Math.max((most[variable] ?? 0) - steps, steps - (least[variable] ?? 0))
    return objective.proportion / (range * range)
  })
  const { carbohydrateIsCeiling } = goal
  const steps = pick((portion) => portion.start)
  return {
    places,
    steps,
    least,
    most,
    written,
    effect,
    stiffness,
    residual,
    carbohydrateIsCeiling,
    usdaSlackPercent,
  }
}

type Aim = { middle: number; unit: number }

function aimsOf(goal: DayGoal): Aim[] {
  const { own } = goal
  const most = mostFor(goal)
  const carbohydrate = own.availableCarbohydrateGrams
  return [
    aimAt(own.proteinGrams, 1),
    aimAt(own.fatGrams, 1),
    goal.carbohydrateIsCeiling
      ? // A gram under the ceiling, so that rounding can't lift the day over it.
        { middle: carbohydrate.high - 1, unit: 1 }
      : aimAt(carbohydrate, 1),
    aimAt(own.energyKcal, 5),
    { middle: 0, unit: 1 },
    limitAt(most.fibreGrams),
    limitAt(most.sodiumMg),
    limitAt(most.oilGrams),
  ]
}

/** Counted as a share of it; what is over is a residual below 0. */
function limitAt(most: number): Aim {
  return { middle: most, unit: most }
}

function aimAt({ low, high }: Band, leastUnit: number): Aim {
  return { middle: (low + high) / 2, unit: Math.max(leastUnit, (high - low) / 2) }
}

/** Adds `sign` times the figures at `from` to a row of residuals, in the residuals' units. */
function addTo(
  row: Float64Array,
  figures: Float64Array,
  from: number,
  sign: 1 | -1,
  aims: readonly Aim[],
  goal: DayGoal,
): void {
  const energyKcal = energyOf(figures, from)
  const usdaGap = (100 * ((figures[from + 4] ?? 0) - energyKcal)) / goal.day.targets.energyKcal
  const values = [
    figures[from],
    figures[from + 1],
    figures[from + 2],
    energyKcal,
    usdaGap,
    figures[from + 3],
    figures[from + 5],
    figures[from + 6],
  ]
  for (const [at, { unit }] of aims.entries())
    row[at] = (row[at] ?? 0) + (sign * (values[at] ?? 0)) / unit
}
