import type { Filling } from './compile-stretch.ts'
import { repetitionCost } from './dish-costs.ts'
import { costOfLikedDays } from './liked-days.ts'
import type { WeekProblem } from './prepare-week.ts'
import { isMain } from './surroundings.ts'
import { purchaseCost, sharesOfDay } from './week-facts.ts'
import { fewestDishes, type Purchase, proteinLimit, weekObjective } from './week-objective.ts'

/** A filling with everything that the cost of a week asks of it, worked out once. */
export type CountedFilling = {
  filling: Filling
  ownCost: number
  /** The index of every dish that is cooked and was free to choose, once for each time. */
  cooked: readonly number[]
  /** The number of every food that it needs, each once, and how many grams of it, eaten up on later days included. */
  foods: readonly number[]
  grams: readonly number[]
  /** What its days bring of each nutrient goal together, in days' references. */
  shares: Float64Array
  /** The protein sources of the mains eaten, day by day. */
  sources: readonly (readonly number[])[]
  /** How many of its days have each food that the person likes. */
  liked: readonly number[]
}

export function countFilling(problem: WeekProblem, filling: Filling): CountedFilling {
  const { facts, goals, sources } = problem
  const cooked: number[] = []
  const foods = new Map<number, number>()
  const shares = new Float64Array(facts.goals.length)
  for (const [at, day] of filling.days.entries()) {
    for (const [goal, share] of sharesOfDay(day, facts.goals).entries())
      shares[goal] = (shares[goal] ?? 0) + share
    for (const { portion, steps, cookedOn } of day.meals) {
      const { index, candidate } = portion.dish
      for (const [place, food] of (facts.foodsOf[index] ?? []).entries()) {
        const grams = (steps[place] ?? 0) * (candidate.foods[place]?.stepGrams ?? 0)
        foods.set(food, (foods.get(food) ?? 0) + grams)
      }
      if (cookedOn !== undefined) continue
      if (!goals[filling.from + at]?.fixed.includes(index)) cooked.push(index)
    }
  }
  return {
    filling,
    ownCost: filling.days.reduce((sum, { ownCost }) => sum + ownCost, 0),
    cooked,
    foods: [...foods.keys()],
    grams: [...foods.values()],
    shares,
    sources: filling.days.map(({ meals }) =>
      meals
        .filter(({ portion }) => isMain(portion.dish))
        .map(({ portion }) => sources.get(portion.dish.candidate.proteinSource) ?? 0),
    ),
    liked: problem.liked.map(
      ({ isIn }) =>
        filling.days.filter(({ meals }) =>
          meals.some(({ portion }) => isIn[portion.dish.index] === 1),
        ).length,
    ),
  }
}

/** What a plan made of these fillings costs, in the order in which they stand. */
export function weekCost(problem: WeekProblem, fillings: readonly CountedFilling[]): number {
  const uses = new Int32Array(problem.dishes.length)
  let cost = 0
  for (const { ownCost, cooked } of fillings) {
    cost += ownCost
    for (const dish of cooked) {
      const before = uses[dish] as number
      if (before > 0) cost += costOfRepeat(problem, dish, before)
      uses[dish] = before + 1
    }
  }
  return (
    cost +
    monotonyCost(problem, uses) +
    shoppingCost(problem, fillings) +
    nutrientCost(problem, fillings) +
    proteinCost(problem, fillings) +
    likingCost(problem, fillings)
  )
}

function monotonyCost({ goals, slots }: WeekProblem, uses: Int32Array): number {
  let dishes = 0
  for (const times of uses) if (times > 0) dishes += 1
  const { dishes: fewest, meals } = fewestDishes
  const wanted = Math.round((fewest * Math.min(meals, goals.length * slots.length)) / meals)
  return weekObjective.missingDish * Math.max(0, wanted - dishes)
}

function shoppingCost({ facts }: WeekProblem, fillings: readonly CountedFilling[]): number {
  const needed = new Float64Array(facts.foods.length)
  for (const { foods, grams } of fillings)
    for (let at = 0; at < foods.length; at++) {
      const food = foods[at] as number
      needed[food] = (needed[food] as number) + (grams[at] as number)
    }
  let cost = 0
  for (let food = 0; food < needed.length; food++)
    if (needed[food] !== 0)
      cost += purchaseCost(facts.purchases[food] as Purchase, needed[food] as number)
  return cost
}

function costOfRepeat(problem: WeekProblem, dish: number, before: number): number {
  const repeated = problem.dishes[dish]
  return repeated === undefined ? 0 : repetitionCost(repeated, before, problem)
}

/** That days pass without the foods that the person likes. */
function likingCost(problem: WeekProblem, fillings: readonly CountedFilling[]): number {
  let cost = 0
  for (const [number, asked] of problem.liked.entries()) {
    const found = fillings.reduce((sum, { liked }) => sum + (liked[number] ?? 0), 0)
    cost += costOfLikedDays(found, asked, problem.goals.length)
  }
  return cost
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

/** No protein too often in a week or on two days running, and as much meat and fish as the person expects. */
function proteinCost(
  { sources, goals, expected }: WeekProblem,
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
  for (const { sources: names, mains, cost: each } of expected) {
    const found = names.reduce((sum, name) => sum + (times[sources.get(name) ?? -1] ?? 0), 0)
    cost += each * Math.max(0, mains - found)
  }
  return cost
}
