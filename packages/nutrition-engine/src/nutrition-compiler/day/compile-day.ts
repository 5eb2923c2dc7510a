import { type AbortFlag, throwIfAborted } from '../../pipeline-aborted.ts'
import { createRandom } from '../../random/create-random.ts'
import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import type { Portion } from '../dish/portion.ts'
import { effort, objective } from '../objective.ts'
import { drawOptions } from './draw-options.ts'
import { exchangeProblem, searchExchanges } from './exchange-search.ts'
import { type CompiledDay, finishDay } from './finish-day.ts'
import type { Hold } from './hold.ts'
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
  for (let start = 0; start < startsFor(problem); start++) {
    throwIfAborted(flag)
    const allowed = freedomAt(start)
    if (allowed.bending !== freedom?.bending || allowed.oddMeals !== freedom.oddMeals)
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

/**
 * Where every slot is held by dish and size there is little to search; a day bound by a pot can be had without it. A day
 * whose dishes the person fixed has no other way, and gets as many starts as any.
 */
function startsFor({ holds }: DayProblem): number {
  if (holds.every((hold) => hold !== undefined) && holds.some(isSized)) return effort.startsForSwap
  const isBound = holds.some((hold) => hold?.kind === 'pot' || hold?.kind === 'portion')
  return isBound ? effort.startsForPot : effort.startsForTolerance
}

function isSized(hold: Hold | undefined): boolean {
  return hold?.kind === 'portion' || (hold?.kind === 'dish' && hold.servings !== undefined)
}

function freedomAt(start: number): Freedom {
  return {
    bending: start >= effort.startsBeforeBending,
    oddMeals: start >= effort.startsBeforeOddMeals,
  }
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
