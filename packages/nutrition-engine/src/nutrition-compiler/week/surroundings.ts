import type { CompiledDay } from '../day/finish-day.ts'
import { type Hold, settledHolds } from '../day/hold.ts'
import type { Dish } from '../dish/portion.ts'
import type { WeekProblem } from './prepare-week.ts'
import { sharesOfDay } from './week-facts.ts'

/** What the other days of a plan mean for one more. */
export type Surroundings = {
  /** How often each dish is cooked, by dish index; a portion that is left over is not cooked again. */
  uses: Int32Array
  /** The protein sources of the mains on the day before and after. */
  neighbourSources: ReadonlySet<string>
  /** Mains on all those days by the number of their protein source. */
  mains: Int32Array
  /** The days that have each food that the person likes. */
  liked: Int32Array
  /** 1 for each food that is on the shopping list already, by its number. */
  isOpen: Uint8Array
  /** What those days bring of each nutrient, in days' references. */
  shares: Float64Array
  dayCount: number
}

/**
 * Looks at a plan from one of its days.
 *
 * @param days the days known so far, by their number counted from 0; gaps are days not yet made, of which
 * only the dishes that are settled are known
 */
export function surroundingsOf(
  problem: WeekProblem,
  days: readonly (CompiledDay | undefined)[],
  at: number,
): Surroundings {
  const { dishes, facts, goals, sources } = problem
  const uses = new Int32Array(dishes.length)
  const isOpen = new Uint8Array(facts.foods.length)
  const shares = new Float64Array(facts.goals.length)
  const neighbourSources = new Set<string>()
  let dayCount = 0
  const mains = new Int32Array(sources.size)
  const liked = new Int32Array(problem.liked.length)
  const cook = (dish: number) => {
    uses[dish] = (uses[dish] ?? 0) + 1
    for (const food of facts.foodsOf[dish] ?? []) isOpen[food] = 1
  }
  for (const [number, goal] of goals.entries()) {
    if (number === at) continue
    const day = days[number]
    if (day === undefined) {
      for (const dish of cookedFor(settledHolds(goal))) cook(dish)
      continue
    }
    dayCount += 1
    for (const [number, { isIn }] of problem.liked.entries())
      if (day.meals.some(({ portion }) => isIn[portion.dish.index] === 1))
        liked[number] = (liked[number] ?? 0) + 1
    for (const [goal, share] of sharesOfDay(day, facts.goals).entries())
      shares[goal] = (shares[goal] ?? 0) + share
    for (const { portion, cookedOn } of day.meals) {
      const { dish } = portion
      if (cookedOn === undefined) cook(dish.index)
      if (!isMain(dish)) continue
      const { proteinSource } = dish.candidate
      const source = sources.get(proteinSource) ?? 0
      mains[source] = (mains[source] ?? 0) + 1
      if (Math.abs(number - at) === 1) neighbourSources.add(proteinSource)
    }
  }
  return { uses, neighbourSources, mains, liked, isOpen, shares, dayCount }
}

function cookedFor(holds: readonly (Hold | undefined)[]): number[] {
  return holds.flatMap((hold) => {
    if (hold?.kind === 'dish') return [hold.dish]
    if (hold?.kind === 'kept') return [hold.portion.dish.index]
    return hold?.kind === 'portion' && hold.cookedOn === undefined ? [hold.portion.dish.index] : []
  })
}

/** Whether it counts as a main wherever it stands. */
export function isMain(dish: Dish): boolean {
  return dish.candidate.recipe.kinds.includes('main')
}
