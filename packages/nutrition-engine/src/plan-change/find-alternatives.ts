import { compileDay } from '../nutrition-compiler/day/compile-day.ts'
import type { DayGoal } from '../nutrition-compiler/day/day-goal.ts'
import type { CompiledDay } from '../nutrition-compiler/day/finish-day.ts'
import { dishesFor, type Hold, nearServings } from '../nutrition-compiler/day/hold.ts'
import type { Dish } from '../nutrition-compiler/dish/portion.ts'
import { effort } from '../nutrition-compiler/objective.ts'
import { dishCosts } from '../nutrition-compiler/week/dish-costs.ts'
import type { WeekProblem } from '../nutrition-compiler/week/prepare-week.ts'
import { surroundingsOf } from '../nutrition-compiler/week/surroundings.ts'
import { type AbortFlag, throwIfAborted } from '../pipeline-aborted.ts'

/** A day with another dish in one place, brought back within tolerance. */
export type Alternative = { dish: Dish; day: CompiledDay }

/** How freely the other meals of the day may follow: first they keep nearly their size, then any size. */
const servingSlacks = [nearServings, Number.POSITIVE_INFINITY] as const

/**
 * Tries every dish that may stand in a place. The other meals of the day keep their dishes and change their amounts as
 * little as will do; what belongs to a pot does not change at all.
 *
 * @param days the plan, the pot of the meal that goes released
 * @param on the day and meal, counted from 0
 * @param only the one dish that is wanted, by the id of its recipe; left out, all are tried
 * @returns days within tolerance, best first
 */
export function findAlternatives(
  problem: WeekProblem,
  days: readonly CompiledDay[],
  on: { day: number; meal: number },
  { seed, only }: { seed: number; only?: string },
  flag?: AbortFlag,
): Alternative[] {
  const goal = problem.goals[on.day]
  const slot = problem.slots[on.meal]
  const today = days[on.day]
  if (goal === undefined || slot === undefined || today === undefined) return []
  const costs = dishCosts(problem, surroundingsOf(problem, days, on.day), goal)
  const taken = new Set(today.meals.map(({ portion }) => portion.dish.index))
  return dishesFor(slot, problem.dishes, goal, undefined)
    .filter(
      ({ index, candidate }) =>
        !taken.has(index) && (only ?? candidate.recipe.id) === candidate.recipe.id,
    )
    .flatMap((dish) => {
      throwIfAborted(flag)
      const day = balanceDay({ ...problem, goal, dishCosts: costs, seed }, days, on, dish)
      return day === undefined ? [] : [{ dish, day }]
    })
    .sort((one, other) => one.day.cost - other.day.cost || one.dish.index - other.dish.index)
}

type Setting = Omit<Parameters<typeof compileDay>[0], 'holds' | 'starts' | 'stream'> & {
  goal: DayGoal
}

function balanceDay(
  setting: Setting,
  days: readonly CompiledDay[],
  on: { day: number; meal: number },
  dish: Dish,
): CompiledDay | undefined {
  for (const servingSlack of servingSlacks) {
    const holds = holdsOf(days, on, dish, servingSlack)
    const stream = [on.day, on.meal, dish.index]
    const [best] = compileDay({ ...setting, holds, starts: effort.startsForSwap, stream })
    if (best?.isOwn || (best?.isPromised && servingSlack > 1)) return best
  }
  return undefined
}

function holdsOf(
  days: readonly CompiledDay[],
  on: { day: number; meal: number },
  dish: Dish,
  servingSlack: number,
): Hold[] {
  const meals = days[on.day]?.meals ?? []
  return meals.map(({ portion, cookedOn }, at): Hold => {
    if (at === on.meal) return { kind: 'dish', dish: dish.index }
    if (cookedOn !== undefined) return { kind: 'portion', portion, cookedOn }
    const { index } = portion.dish
    const isForLater = days.some((day) =>
      day.meals.some((meal) => meal.cookedOn === on.day && meal.portion.dish.index === index),
    )
    if (isForLater) return { kind: 'portion', portion }
    return { kind: 'dish', dish: index, servings: portion.servings, servingSlack }
  })
}
