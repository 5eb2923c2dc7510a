import type { Filling } from './compile-stretch.ts'
import { repetitionCost } from './dish-costs.ts'
import type { WeekProblem } from './prepare-week.ts'
import { isMain } from './surroundings.ts'
import { sharesOfDay } from './week-facts.ts'
import { proteinLimit, weekObjective } from './week-objective.ts'

/** A filling with everything that the cost of a week asks of it, worked out once. */
export type CountedFilling = {
  filling: Filling
  ownCost: number
  /** The index of every dish that is cooked and was free to choose, once for each time. */
  cooked: readonly number[]
  /** The number of every food that has to be bought for it, each once. */
  foods: readonly number[]
  /** What its days bring of each nutrient goal together, in days' references. */
  shares: Float64Array
  /** The protein sources of the mains eaten, day by day. */
  sources: readonly (readonly number[])[]
}

export function countFilling(problem: WeekProblem, filling: Filling): CountedFilling {
  const { facts, goals, sources } = problem
  const cooked: number[] = []
  const foods = new Set<number>()
  const shares = new Float64Array(facts.goals.length)
  for (const [at, day] of filling.days.entries()) {
    for (const [goal, share] of sharesOfDay(day, facts.goals).entries())
      shares[goal] = (shares[goal] ?? 0) + share
    for (const { portion, cookedOn } of day.meals) {
      const { index } = portion.dish
      if (cookedOn !== undefined) continue
      for (const food of facts.foodsOf[index] ?? []) foods.add(food)
      if (!goals[filling.from + at]?.fixed.includes(index)) cooked.push(index)
    }
  }
  return {
    filling,
    ownCost: filling.days.reduce((sum, { ownCost }) => sum + ownCost, 0),
    cooked,
    foods: [...foods],
    shares,
    sources: filling.days.map(({ meals }) =>
      meals
        .filter(({ portion }) => isMain(portion.dish))
        .map(({ portion }) => sources.get(portion.dish.candidate.proteinSource) ?? 0),
    ),
  }
}

/** What a plan made of these fillings costs, in the order in which they stand. */
export function weekCost(problem: WeekProblem, fillings: readonly CountedFilling[]): number {
  const uses = new Int32Array(problem.dishes.length)
  const isBought = new Uint8Array(problem.facts.foods.length)
  let cost = 0
  for (const { ownCost, cooked, foods } of fillings) {
    cost += ownCost
    for (const dish of cooked) {
      const before = uses[dish] as number
      if (before > 0) cost += costOfRepeat(problem, dish, before)
      uses[dish] = before + 1
    }
    for (const food of foods) {
      if (isBought[food] === 1) continue
      isBought[food] = 1
      cost += problem.facts.openingCosts[food] as number
    }
  }
  return cost + nutrientCost(problem, fillings) + proteinCost(problem, fillings)
}

function costOfRepeat(problem: WeekProblem, dish: number, before: number): number {
  const repeated = problem.dishes[dish]
  return repeated === undefined ? 0 : repetitionCost(repeated, before, problem)
}

function nutrientCost({ facts, goals }: WeekProblem, fillings: readonly CountedFilling[]): number {
  const { nutrientExcess, nutrientShortage } = weekObjective
  let cost = 0
  for (const [at, { isLimit, weight }] of facts.goals.entries()) {
    let sum = 0
    for (const { shares } of fillings) sum += shares[at] as number
    const average = sum / goals.length
    if (isLimit) cost += weight * nutrientExcess * Math.max(0, average - 1)
    else cost += weight * nutrientShortage * Math.max(0, 1 - average)
  }
  return cost
}

const fromTheSea = ['fish', 'seafood']

/** No protein too often in a week or on two days running, and fish twice where the person eats it. */
function proteinCost(
  { sources, goals, dishes }: WeekProblem,
  fillings: readonly CountedFilling[],
): number {
  const weeks = goals.length / 7
  const times = new Int32Array(sources.size)
  let cost = 0
  let yesterday: readonly number[] = []
  for (const ofDay of fillings.flatMap((filling) => filling.sources)) {
    for (const source of ofDay) {
      times[source] = (times[source] as number) + 1
      if (yesterday.includes(source)) cost += weekObjective.proteinOfNeighbour
    }
    yesterday = ofDay
  }
  const limit = Math.ceil(proteinLimit * weeks)
  for (const time of times) cost += weekObjective.wornOutProtein * Math.max(0, time - limit)
  if (!dishes.some(({ candidate }) => fromTheSea.includes(candidate.proteinSource))) return cost
  const fish = fromTheSea.reduce((sum, name) => sum + (times[sources.get(name) ?? -1] ?? 0), 0)
  const missing = Math.max(0, Math.round(2 * weeks) - fish)
  return cost + (weekObjective.missingFish / 2) * missing
}
