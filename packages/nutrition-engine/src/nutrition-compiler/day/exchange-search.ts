import { type AbortFlag, throwIfAborted } from '../../pipeline-aborted.ts'
import type { Random } from '../../random/create-random.ts'
import { objective } from '../objective.ts'
import type { DayGoal } from './day-goal.ts'
import { excessCost } from './excess.ts'
import type { Scale, SlotOptions } from './slot-options.ts'

/** A day as the search sees it: for each slot the options, and the targets in units of tolerance. */
export type ExchangeProblem = {
  slots: readonly SlotOptions[]
  target: { protein: number; fat: number; carbohydrate: number; energy: number }
  carbohydrateIsCeiling: boolean
} & SearchSize

export type SearchSize = {
  sourceCount: number
  dishCount: number
  usdaSlackPercent: number
  /** What each food that the person likes makes a dish without it cost more, from 1; a second dish with it costs that too. */
  likingWorth: Float64Array
  /** Cost of a figure that is off by its tolerance, squared. */
  deviation: number
}

export function exchangeProblem(
  slots: readonly SlotOptions[],
  goal: DayGoal,
  scale: Scale,
  size: SearchSize,
): ExchangeProblem {
  const { targets } = goal.day
  return {
    slots,
    target: {
      protein: targets.proteinGrams / scale.protein,
      fat: targets.fatGrams / scale.fat,
      carbohydrate: targets.availableCarbohydrateGrams / scale.carbohydrate,
      energy: targets.energyKcal / scale.energy,
    },
    carbohydrateIsCeiling: goal.carbohydrateIsCeiling,
    ...size,
  }
}

/**
 * Pair-exchange local search: takes two slots at a time, tries every option of the one with every option of the other,
 * keeps the best pair, and stops when no pair of slots gets better. A start is a random choice.
 *
 * Throws `PipelineAborted` between two pairs once the flag is up.
 *
 * @returns the chosen option of each slot, or nothing when two slots have but one dish between them
 */
export function searchExchanges(
  problem: ExchangeProblem,
  random: Random,
  flag: AbortFlag | undefined,
): Int32Array | undefined {
  const { slots } = problem
  const chosen = Int32Array.from(slots, (options) => startOption(options, random))
  if (slots.length === 1) return chosen
  const pairs: [number, number][] = []
  for (let a = 0; a < slots.length; a++)
    for (let b = a + 1; b < slots.length; b++) pairs.push([a, b])
  shuffle(pairs, random)
  let current = Number.POSITIVE_INFINITY
  // Each round visits every pair; the bound is far above what is seen and only guards against cycling on equal costs.
  for (let round = 0; round < 20; round++) {
    const before = current
    for (const [a, b] of pairs) {
      throwIfAborted(flag)
      current = exchangePair(problem, chosen, a, b)
    }
    if (!(current < before - 1e-9)) break
  }
  return Number.isFinite(current) ? chosen : undefined
}

function startOption({ cost }: SlotOptions, random: Random): number {
  let best = random.nextBelow(cost.length)
  for (let draw = 0; draw < 2; draw++) {
    const other = random.nextBelow(cost.length)
    if ((cost[other] ?? 0) < (cost[best] ?? 0)) best = other
  }
  return best
}

function shuffle<item>(items: item[], random: Random): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random.nextBelow(at + 1)
    const item = items[at]
    const swapped = items[other]
    if (item === undefined || swapped === undefined) continue
    items[at] = swapped
    items[other] = item
  }
}

/** Puts the best pair of options into slots `a` and `b` and returns the cost of the day with it. */
function exchangePair(problem: ExchangeProblem, chosen: Int32Array, a: number, b: number): number {
  const first = problem.slots[a] as SlotOptions
  const second = problem.slots[b] as SlotOptions
  const rest = restOfDay(problem, chosen, a, b)
  const firstCost = costsBeside(first, rest)
  const secondCost = costsBeside(second, rest)
  const { carbohydrateIsCeiling, usdaSlackPercent, deviation, likingWorth } = problem
  const { sameProteinInDay, usdaEnergy } = objective
  let best = Number.POSITIVE_INFINITY
  let bestFirst = chosen[a] as number
  let bestSecond = chosen[b] as number
  const secondSize = second.cost.length
  for (let i = 0; i < firstCost.length; i++) {
    const costOfFirst = firstCost[i] as number
    // A second that brings what the week lacks costs less than nothing; looking at those too was slower and found no better weeks.
    if (costOfFirst >= best) continue
    const protein = rest.protein - (first.protein[i] as number)
    const fat = rest.fat - (first.fat[i] as number)
    const carbohydrate = rest.carbohydrate - (first.carbohydrate[i] as number)
    const energy = rest.energy - (first.energy[i] as number)
    const usdaGap = rest.usdaGap + (first.usdaGap[i] as number)
    const fibre = rest.fibre + (first.fibre[i] as number)
    const sodium = rest.sodium + (first.sodium[i] as number)
    const oil = rest.oil + (first.oil[i] as number)
    const dish = first.dish[i] as number
    const source = first.source[i] as number
    const liking = first.liking[i] as number
    const sameLiking = rest.likingTaken[liking] === 1 ? 0 : (likingWorth[liking] as number)
    for (let j = 0; j < secondSize; j++) {
      let cost = costOfFirst + (secondCost[j] as number)
      if (cost >= best || second.dish[j] === dish) continue
      const p = protein - (second.protein[j] as number)
      const f = fat - (second.fat[j] as number)
      const e = energy - (second.energy[j] as number)
      let c = carbohydrate - (second.carbohydrate[j] as number)
      if (carbohydrateIsCeiling && c > 0) c = 0
      cost += deviation * (p * p + f * f + c * c + e * e)
      if (second.source[j] === source) cost += sameProteinInDay
      if (second.liking[j] === liking) cost += sameLiking
      if (cost >= best) continue
      const gap = Math.abs(usdaGap + (second.usdaGap[j] as number)) - usdaSlackPercent
      if (gap > 0) cost += usdaEnergy * gap * gap
      if (cost >= best) continue
      cost += excessCost(
        fibre + (second.fibre[j] as number),
        sodium + (second.sodium[j] as number),
        oil + (second.oil[j] as number),
      )
      if (cost >= best) continue
      best = cost
      bestFirst = i
      bestSecond = j
    }
  }
  chosen[a] = bestFirst
  chosen[b] = bestSecond
  return best + rest.cost
}

type RestOfDay = {
  protein: number
  fat: number
  carbohydrate: number
  energy: number
  usdaGap: number
  fibre: number
  sodium: number
  oil: number
  cost: number
  dishTaken: Uint8Array
  sourceTaken: Uint8Array
  likingTaken: Uint8Array
  likingWorth: Float64Array
}

/** What the other slots leave to be met, which dishes they have taken, and what they cost. */
function restOfDay(problem: ExchangeProblem, chosen: Int32Array, a: number, b: number): RestOfDay {
  const dishTaken = new Uint8Array(problem.dishCount)
  const sourceTaken = new Uint8Array(problem.sourceCount)
  const { likingWorth } = problem
  const likingTaken = new Uint8Array(likingWorth.length)
  let { protein, fat, carbohydrate, energy } = problem.target
  let usdaGap = 0
  let fibre = 0
  let sodium = 0
  let oil = 0
  let cost = 0
  for (const [at, options] of problem.slots.entries()) {
    if (at === a || at === b) continue
    const option = chosen[at] as number
    protein -= options.protein[option] as number
    fat -= options.fat[option] as number
    carbohydrate -= options.carbohydrate[option] as number
    energy -= options.energy[option] as number
    usdaGap += options.usdaGap[option] as number
    fibre += options.fibre[option] as number
    sodium += options.sodium[option] as number
    oil += options.oil[option] as number
    cost += options.cost[option] as number
    const dish = options.dish[option] as number
    const source = options.source[option] as number
    if (dishTaken[dish] === 1) cost = Number.POSITIVE_INFINITY
    cost += objective.sameProteinInDay * (sourceTaken[source] as number)
    const liking = options.liking[option] as number
    if (likingTaken[liking] === 1) cost += likingWorth[liking] as number
    likingTaken[liking] = 1
    dishTaken[dish] = 1
    sourceTaken[source] = (sourceTaken[source] as number) + 1
  }
  return {
    protein,
    fat,
    carbohydrate,
    energy,
    usdaGap,
    fibre,
    sodium,
    oil,
    cost,
    dishTaken,
    sourceTaken,
    likingTaken,
    likingWorth,
  }
}

/** The cost of each option beside the rest of the day; infinite where its dish is taken already. */
function costsBeside(options: SlotOptions, rest: RestOfDay): Float64Array {
  const costs = Float64Array.from(options.cost)
  for (let i = 0; i < costs.length; i++) {
    if (rest.dishTaken[options.dish[i] as number] === 1) costs[i] = Number.POSITIVE_INFINITY
    else {
      const liking = options.liking[i] as number
      costs[i] =
        (costs[i] as number) +
        objective.sameProteinInDay * (rest.sourceTaken[options.source[i] as number] as number) +
        (rest.likingTaken[liking] as number) * (rest.likingWorth[liking] as number)
    }
  }
  return costs
}
