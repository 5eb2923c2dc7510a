import { type AbortFlag, throwIfAborted } from '../../pipeline-aborted.ts'
import { createRandom } from '../../random/create-random.ts'
import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import type { Portion } from '../dish/portion.ts'
import { effort, objective } from '../objective.ts'
import { drawOptions } from './draw-options.ts'
import { exchangeProblem, searchExchanges } from './exchange-search.ts'
import { type CompiledDay, finishDay } from './finish-day.ts'
import { type Firmness, firmnesses, type Hold } from './hold.ts'
import { polishGrams } from './polish-grams.ts'
import { polishProblem } from './polish-problem.ts'
import {
  type DishCosts,
  type Freedom,
  type SlotOptions,
  type SlotSetting,
  scaleOf,
  slotOptions,
} from './slot-options.ts'

export type DayProblem = SlotSetting & {
  slots: readonly Slot[]
  /** What each slot is bound to. */
  holds: readonly (Hold | undefined)[]
  /** How often the search may start before the day counts as not found. */
  starts: number
  usdaSlackPercent: number
  seed: number
  /** Tells this day's chance from that of the others. */
  stream: readonly number[]
}

/**
 * Finds days that could stand here: starts the search several times and polishes the grams of each result. It stops when
 * enough days are inside our own bar, and tries on, up to a fixed number of starts, while there is none.
 *
 * @returns the days found, best first; the best may miss its tolerance (`isPromised`). Empty when a slot has no option.
 */
export function compileDay(problem: DayProblem, flag?: AbortFlag): CompiledDay[] {
  const found: CompiledDay[] = []
  let freedom: Freedom | undefined
  let options: SlotOptions[] = []
  const wanted = problem.holds.includes(undefined) ? effort.daysToChooseFrom : 1
  for (let start = 0; start < problem.starts; start++) {
    throwIfAborted(flag)
    // What can stay as it is does: nothing that is kept gives way once there is a day.
    const isFound = found.some(({ isPromised }) => isPromised)
    const allowed = freedomAt(start, isFound ? freedom?.firmness : undefined)
    if (!isSameFreedom(allowed, freedom))
      options = problem.slots.map((slot, at) =>
        slotOptions(slot, problem, allowed, problem.holds[at]),
      )
    freedom = allowed
    const day = startDay(problem, options, start, flag)
    if (day === undefined) continue
    found.push(day)
    if (found.filter(({ isOwn }) => isOwn).length >= wanted) break
    if (start + 1 >= effort.startsForOwnBar && found.some(({ isPromised }) => isPromised)) break
  }
  return found.sort(compareDays)
}

function freedomAt(start: number, firmness: Firmness | undefined): Freedom {
  const loosened = firmnesses[Math.floor(start / effort.startsPerFirmness)]
  return {
    bending: start >= effort.startsBeforeBending,
    oddMeals: start >= effort.startsBeforeOddMeals,
    firmness: firmness ?? loosened ?? 'dish',
  }
}

function isSameFreedom(one: Freedom, other: Freedom | undefined): boolean {
  return (
    one.bending === other?.bending &&
    one.oddMeals === other.oddMeals &&
    one.firmness === other.firmness
  )
}

function compareDays(one: CompiledDay, other: CompiledDay): number {
  if (one.isPromised !== other.isPromised) return one.isPromised ? -1 : 1
  return one.cost - other.cost
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
  const options = all.map((ofSlot) => drawOptions(ofSlot, chance, random, start))
  const exchange = exchangeProblem(options, goal, scaleOf(goal), {
    dishCount: dishes.length,
    sourceCount: sources.size,
    likingWorth: problem.dishCosts.likingWorth,
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
  { slots, goal, holds, usdaSlackPercent, dishCosts }: DayProblem,
  options: readonly SlotOptions[],
  chosen: Int32Array,
): CompiledDay {
  const portions: Portion[] = []
  let cost = 0
  let ownCost = 0
  for (const [at, option] of chosen.entries()) {
    const portion = options[at]?.portions[option]
    if (portion !== undefined) portions.push(portion)
    cost += options[at]?.cost[option] ?? 0
    ownCost += options[at]?.ownCost[option] ?? 0
  }
  const polish = polishProblem(portions, goal, usdaSlackPercent)
  const deviation = polishGrams(polish)
  const steps = portions.map(({ written }) => Int32Array.from(written))
  for (const [variable, { slot, at }] of polish.places.entries()) {
    const ofMeal = steps[slot]
    if (ofMeal !== undefined) ofMeal[at] = polish.steps[variable] ?? 0
  }
  const around = cost + sparedTwice(portions, dishCosts) + deviation
  return finishDay({ slots, goal, holds, portions, steps }, around, ownCost + deviation)
}

/** What second dishes with a food that the person likes were spared, which has to be there but once. */
function sparedTwice(portions: readonly Portion[], { liking, likingWorth }: DishCosts): number {
  const likings = portions.map(({ dish }) => liking[dish.index] ?? 0)
  return likings
    .filter((one, at) => likings.indexOf(one) < at)
    .reduce((sum, one) => sum + (likingWorth[one] ?? 0), 0)
}
