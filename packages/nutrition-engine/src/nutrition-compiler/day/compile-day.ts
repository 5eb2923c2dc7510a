import { type AbortFlag, throwIfAborted } from '../../pipeline-aborted.ts'
import { createRandom } from '../../random/create-random.ts'
import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import { type Dish, energyOf, figureCount, type Portion, sumSteps } from '../dish/portion.ts'
import { effort, objective } from '../objective.ts'
import type { DayGoal } from './day-goal.ts'
import { drawOptions } from './draw-options.ts'
import { exchangeProblem, searchExchanges } from './exchange-search.ts'
import { polishGrams } from './polish-grams.ts'
import { polishProblem } from './polish-problem.ts'
import { type Freedom, type SlotOptions, scaleOf, slotOptions } from './slot-options.ts'
import { type HeldFigure, isWithin } from './tolerances.ts'

/** One dish of a day with the amounts that will be weighed, in kitchen steps per ingredient. */
export type CompiledMeal = { slot: Slot; portion: Portion; steps: Int32Array }

export type CompiledDay = {
  meals: readonly CompiledMeal[]
  figures: Readonly<Record<HeldFigure, number>>
  usdaEnergyKcal: number
  isPromised: boolean
  isOwn: boolean
  /** In the currency of the objective; compares days of the same problem only. */
  cost: number
}

export type DayProblem = {
  goal: DayGoal
  slots: readonly Slot[]
  dishes: readonly Dish[]
  /** Number of each protein source, by name. */
  sources: ReadonlyMap<string, number>
  usdaSlackPercent: number
  /** What each dish costs this day before chance, by dish index: repetition, cuisine. */
  dishCost: Float64Array
  seed: number
  /** Tells this day's chance from that of the others. */
  stream: readonly number[]
}

/**
 * Finds a day: starts the search several times, polishes the grams of each result, and takes the best. It stops when
 * enough days are inside our own bar, and tries on, up to a fixed number of starts, while there is none.
 *
 * @returns the best day found, which may miss its tolerance (`isPromised`); nothing when a slot has no option at all
 */
export function compileDay(problem: DayProblem, flag?: AbortFlag): CompiledDay | undefined {
  let best: CompiledDay | undefined
  let good = 0
  let freedom: Freedom | undefined
  let options: SlotOptions[] = []
  for (let start = 0; start < effort.startsForTolerance; start++) {
    throwIfAborted(flag)
    const allowed = freedomAt(start)
    if (allowed.bending !== freedom?.bending || allowed.oddMeals !== freedom.oddMeals)
      options = allOptions(problem, allowed)
    freedom = allowed
    const day = startDay(problem, options, start, flag)
    if (day === undefined) continue
    if (day.isOwn) good += 1
    if (best === undefined || isBetter(day, best)) best = day
    if (good >= effort.daysToChooseFrom) break
    if (best.isPromised && start + 1 >= effort.startsForOwnBar) break
  }
  return best
}

function freedomAt(start: number): Freedom {
  return {
    bending: start >= effort.startsBeforeBending,
    oddMeals: start >= effort.startsBeforeOddMeals,
  }
}

function allOptions(problem: DayProblem, freedom: Freedom): SlotOptions[] {
  const { slots, dishes, goal, sources, dishCost } = problem
  return slots.map((slot) => slotOptions(slot, dishes, goal, sources, dishCost, freedom))
}

function isBetter(day: CompiledDay, than: CompiledDay): boolean {
  if (day.isPromised !== than.isPromised) return day.isPromised
  return costOf(day) < costOf(than)
}

function costOf({ cost, isOwn }: CompiledDay): number {
  return isOwn ? cost : cost + objective.missedOwnBar
}

function startDay(
  problem: DayProblem,
  all: readonly SlotOptions[],
  start: number,
  flag: AbortFlag | undefined,
): CompiledDay | undefined {
  const { goal, dishes, sources, usdaSlackPercent } = problem
  if (all.some(({ portions }) => portions.length === 0)) return undefined
  const random = createRandom(problem.seed, ...problem.stream, start)
  const chance = Float64Array.from(dishes, () => objective.chance * random.nextFraction())
  const options = all.map((ofSlot) => drawOptions(ofSlot, chance, random))
  const exchange = exchangeProblem(options, goal, scaleOf(goal), {
    dishCount: dishes.length,
    sourceCount: sources.size,
    usdaSlackPercent,
    deviation: deviationWeight(start),
  })
  const chosen = searchExchanges(exchange, random, flag)
  return chosen === undefined ? undefined : polishDay(problem, options, chosen)
}

function deviationWeight(start: number): number {
  const { deviation, deviationGrowth, deviationMost } = objective
  return Math.min(deviationMost, deviation * deviationGrowth ** start)
}

function polishDay(
  { slots, goal, usdaSlackPercent }: DayProblem,
  options: readonly SlotOptions[],
  chosen: Int32Array,
): CompiledDay {
  const portions: Portion[] = []
  let cost = 0
  for (const [at, option] of chosen.entries()) {
    const portion = options[at]?.portions[option]
    if (portion !== undefined) portions.push(portion)
    cost += options[at]?.cost[option] ?? 0
  }
  const polish = polishProblem(portions, goal, usdaSlackPercent)
  cost += polishGrams(polish)
  const steps = portions.map(({ written }) => Int32Array.from(written))
  for (const [variable, { slot, at }] of polish.places.entries()) {
    const ofMeal = steps[slot]
    if (ofMeal !== undefined) ofMeal[at] = polish.steps[variable] ?? 0
  }
  return finishDay(slots, goal, portions, steps, cost)
}

function finishDay(
  slots: readonly Slot[],
  goal: DayGoal,
  portions: readonly Portion[],
  steps: readonly Int32Array[],
  cost: number,
): CompiledDay {
  const sum = new Float64Array(figureCount)
  const meals: CompiledMeal[] = []
  for (const [at, slot] of slots.entries()) {
    const portion = portions[at]
    const amounts = steps[at]
    if (portion === undefined || amounts === undefined) continue
    meals.push({ slot, portion, steps: amounts })
    const figures = sumSteps(portion.dish, amounts)
    for (let figure = 0; figure < figureCount; figure++)
      sum[figure] = (sum[figure] ?? 0) + (figures[figure] ?? 0)
  }
  const figures = {
    energyKcal: energyOf(sum),
    proteinGrams: sum[0] ?? 0,
    fatGrams: sum[1] ?? 0,
    availableCarbohydrateGrams: sum[2] ?? 0,
  }
  return {
    meals,
    figures,
    usdaEnergyKcal: sum[4] ?? 0,
    isPromised: isWithin(figures, goal.promised),
    isOwn: isWithin(figures, goal.own),
    cost,
  }
}
