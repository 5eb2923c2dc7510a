import type { DayGoal } from '../day/day-goal.ts'
import type { DishCosts } from '../day/slot-options.ts'
import type { Dish } from '../dish/portion.ts'
import type { ExpectedMains } from './expected-mains.ts'
import { worthOfDay } from './liked-days.ts'
import type { WeekProblem } from './prepare-week.ts'
import { isMain, type Surroundings } from './surroundings.ts'
import { purchaseCost } from './week-facts.ts'
import { weekObjective } from './week-objective.ts'

/** What each dish costs on a day because of the days around it, and what a serving of it is worth to them. */
export function dishCosts(
  problem: WeekProblem,
  surroundings: Surroundings,
  goal: DayGoal,
): DishCosts {
  const { dishes, facts } = problem
  const prices = nutrientPrices(problem, surroundings)
  const likings = problem.liked.map((_, number) => worthOfLiking(number, problem, surroundings))
  return {
    likingWorth: Float64Array.from([0, ...likings]),
    liking: Int32Array.from(
      dishes,
      ({ index }) => 1 + problem.liked.findIndex(({ isIn }) => isIn[index] === 1),
    ),
    around: Float64Array.from(dishes, (dish) =>
      goal.fixed.includes(dish.index) ? 0 : costAround(dish, problem, surroundings),
    ),
    worth: Float64Array.from(dishes, ({ index }) => {
      let worth = 0
      const shares = facts.servingShares[index]
      for (const [at, price] of prices.entries()) worth += price * (shares?.[at] ?? 0)
      return worth
    }),
  }
}

function costAround(
  dish: Dish,
  problem: WeekProblem,
  { uses, neighbourSources, isOpen, ...surroundings }: Surroundings,
): number {
  const { purchases, foodsOf } = problem.facts
  const { ingredients } = dish.candidate.recipe
  let cost = repetitionCost(dish, uses[dish.index] ?? 0, problem)
  if (isMain(dish)) {
    const { proteinSource } = dish.candidate
    if (neighbourSources.has(proteinSource)) cost += weekObjective.proteinOfNeighbour
    for (const expected of problem.expected)
      if (expected.sources.includes(proteinSource) && isBehind(expected, problem, surroundings))
        cost -= expected.cost
  }
  // The others cost, rather than that it gains: the search passes over what costs more than the best so far.
  for (const [number, { isIn }] of problem.liked.entries())
    if (isIn[dish.index] === 0) cost += worthOfLiking(number, problem, surroundings)
  for (const [at, food] of (foodsOf[dish.index] ?? []).entries()) {
    const purchase = purchases[food]
    const grams = ingredients[at]?.grams ?? 0
    if (isOpen[food] === 0 && purchase !== undefined) cost += purchaseCost(purchase, grams)
  }
  return cost
}

/** What it is worth to have a food that the person likes on this day too. */
function worthOfLiking(
  number: number,
  problem: Pick<WeekProblem, 'goals' | 'liked'>,
  { liked, dayCount }: Pick<Surroundings, 'dayCount' | 'liked'>,
): number {
  const due = dueBy(problem.liked[number]?.days ?? 0, problem, { dayCount })
  return worthOfDay(liked[number] ?? 0, due, problem.goals.length)
}

/** Whether the days so far, and this one, should have more of such mains by now. */
function isBehind(
  { sources, mains: wanted }: ExpectedMains,
  problem: Pick<WeekProblem, 'goals' | 'sources'>,
  { mains, dayCount }: Pick<Surroundings, 'dayCount' | 'mains'>,
): boolean {
  const found = sources.reduce(
    (sum, name) => sum + (mains[problem.sources.get(name) ?? -1] ?? 0),
    0,
  )
  return found < dueBy(wanted, problem, { dayCount })
}

/** How many of all that a plan should have the days so far, and this one, should have by now. */
function dueBy(
  wanted: number,
  { goals }: Pick<WeekProblem, 'goals'>,
  { dayCount }: Pick<Surroundings, 'dayCount'>,
): number {
  return Math.ceil((wanted * (dayCount + 1)) / goals.length)
}

/** What it costs to cook a dish once more that is cooked so often already. */
export function repetitionCost(
  dish: Dish,
  uses: number,
  { variety, mainLimit }: Pick<WeekProblem, 'mainLimit' | 'variety'>,
): number {
  const square = uses * uses
  if (isMain(dish))
    return variety.repeatedMain * square + (uses >= mainLimit ? weekObjective.wornOutMain : 0)
  const over = Math.max(0, uses - variety.lightMealLimit + 1)
  return variety.repeatedLightMeal * square + weekObjective.wornOutLightMeal * over
}

/** Shares around 1 between which a price fades in or out: nobody knows yet what the days to come will bring. */
const fade = 0.15

/**
 * What a whole day's reference of each nutrient is worth on this day; negative for one that should be limited. Days that
 * are not made yet are taken to bring what dishes bring on average.
 */
function nutrientPrices(problem: WeekProblem, { shares, dayCount }: Surroundings): Float64Array {
  const { facts, typicalShares, goals } = problem
  const days = goals.length
  return Float64Array.from(facts.goals, ({ isLimit, weight }, at) => {
    const expected = ((shares[at] ?? 0) + (days - dayCount) * (typicalShares[at] ?? 0)) / days
    const need = (isLimit ? expected - 1 : 1 - expected) / (2 * fade) + 0.5
    const price = isLimit ? -weekObjective.nutrientExcess : weekObjective.nutrientShortage
    return (Math.max(0, Math.min(1, need)) * price * weight) / days
  })
}
