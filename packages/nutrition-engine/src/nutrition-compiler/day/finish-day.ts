import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import { energyOf, figureCount, type Portion, sumSteps } from '../dish/portion.ts'
import { leastFibreShare, objective } from '../objective.ts'
import type { DayGoal } from './day-goal.ts'
import { excessCost, mostFor } from './excess.ts'
import type { Hold } from './hold.ts'
import { heapCost } from './portion-cost.ts'
import { type HeldFigure, isWithin } from './tolerances.ts'

/** One dish of a day with the amounts that will be weighed, in kitchen steps per ingredient. */
export type CompiledMeal = {
  slot: Slot
  portion: Portion
  steps: Int32Array
  /** The day on which it was cooked, counted from 0, where that is an earlier one. */
  cookedOn?: number
}

export type CompiledDay = {
  meals: readonly CompiledMeal[]
  figures: Readonly<Record<HeldFigure, number>>
  usdaEnergyKcal: number
  isPromised: boolean
  isOwn: boolean
  /** It has far too much or too little of fibre, sodium or oil, or a plate that nobody finishes. */
  isLopsided: boolean
  /** In the currency of the objective, the days around it included; compares days of the same problem only. */
  cost: number
  /** The part of the cost that no other day changes. */
  ownCost: number
}

type ChosenDay = {
  slots: readonly Slot[]
  goal: DayGoal
  holds: readonly (Hold | undefined)[]
  portions: readonly Portion[]
  steps: readonly Int32Array[]
}

/**
 * Sums a day whose dishes and amounts are settled.
 *
 * @param cost what the choice of its options costs, with what the other days make of it
 * @param ownCost the part of it that no other day changes
 */
export function finishDay(
  { slots, goal, holds, portions, steps }: ChosenDay,
  cost: number,
  ownCost: number,
): CompiledDay {
  const sum = new Float64Array(figureCount)
  const meals: CompiledMeal[] = []
  for (const [at, slot] of slots.entries()) {
    const portion = portions[at]
    const amounts = steps[at]
    if (portion === undefined || amounts === undefined) continue
    const hold = holds[at]
    const cookedOn =
      hold?.kind === 'portion' && hold.cookedOn !== undefined ? { cookedOn: hold.cookedOn } : {}
    meals.push({ slot, portion, steps: amounts, ...cookedOn })
    for (const [figure, value] of sumSteps(portion.dish, amounts).entries())
      sum[figure] = (sum[figure] ?? 0) + value
  }
  const figures = {
    energyKcal: energyOf(sum),
    proteinGrams: sum[0] ?? 0,
    fatGrams: sum[1] ?? 0,
    availableCarbohydrateGrams: sum[2] ?? 0,
  }
  const lopsidedness = excessOf(sum, goal) + missingFibreCost(sum, goal)
  const heaps = meals.map(heapOf)
  const isLopsided = Math.max(lopsidedness, ...heaps) > objective.mostLopsided
  const isOwn = isWithin(figures, goal.own) && !isLopsided
  const ofWhole =
    sameProteinCost(meals) +
    lopsidedness +
    grownHeaps(meals, heaps) +
    (isOwn ? 0 : objective.missedOwnBar)
  return {
    meals,
    figures,
    usdaEnergyKcal: sum[4] ?? 0,
    isPromised: isWithin(figures, goal.promised),
    isOwn,
    isLopsided,
    cost: cost + ofWhole,
    ownCost: ownCost + ofWhole,
  }
}

function heapOf({ portion, steps }: CompiledMeal): number {
  const weighed = portion.dish.candidate.foods.map(
    ({ stepGrams }, at) => stepGrams * (steps[at] ?? 0),
  )
  const grams = weighed.reduce((sum, one) => sum + one, 0)
  return heapCost({ grams, heaviestGrams: Math.max(...weighed) })
}

/** What the polish has added to plates beyond what the options cost already. */
function grownHeaps(meals: readonly CompiledMeal[], heaps: readonly number[]): number {
  return meals.reduce((sum, { portion }, at) => sum + (heaps[at] ?? 0) - heapCost(portion), 0)
}

/** What it costs that dishes of the day live on the same protein. */
function sameProteinCost(meals: readonly CompiledMeal[]): number {
  const sources = meals.map(({ portion }) => portion.dish.candidate.proteinSource)
  const repeats = sources.filter((source, at) => sources.indexOf(source) < at).length
  return objective.sameProteinInDay * repeats
}

function missingFibreCost(sum: Float64Array, { day: { targets } }: DayGoal): number {
  const share = (sum[3] ?? 0) / (leastFibreShare * targets.fibreGrams)
  return objective.missingFibre * Math.max(0, 1 - share) ** 2
}

/** What too much fibre, salt and oil cost, as it will be weighed: the polish may have poured oil in to meet the fat. */
function excessOf(sum: Float64Array, goal: DayGoal): number {
  const most = mostFor(goal)
  return excessCost(
    (sum[3] ?? 0) / most.fibreGrams,
    (sum[5] ?? 0) / most.sodiumMg,
    (sum[6] ?? 0) / most.oilGrams,
  )
}
