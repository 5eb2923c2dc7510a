import type { DayGoal } from '../nutrition-compiler/day/day-goal.ts'
import type { CompiledDay, CompiledMeal } from '../nutrition-compiler/day/finish-day.ts'
import type { Hold } from '../nutrition-compiler/day/hold.ts'
import type { Meals } from './meal-place.ts'
import type { Unwanted } from './unwanted-dishes.ts'

/** Which meals go, and how those that stay are held. */
export type Remake = {
  going: Meals
  locked: Meals
  /** Only one meal is new: what the person fixed keeps its size too. */
  isOneMeal: boolean
}

/**
 * What each day has to meet when some meals are made again beside those that stay. A day on which nothing goes stays to the
 * gram, and so does every portion from a pot, since it was cooked once for several days.
 *
 * @param days the plan, the pots of the meals that go released
 */
export function goalsToRemake(
  goals: readonly DayGoal[],
  days: readonly CompiledDay[],
  remake: Remake,
  unwanted: Unwanted,
): DayGoal[] {
  return goals.map((goal, at): DayGoal => {
    const meals = days[at]?.meals ?? []
    const going = remake.going[at] ?? new Set()
    if (going.size === 0) return { ...goal, kept: meals.map(asCooked) }
    const kept = meals.map((meal, slot): Hold | undefined => {
      if (going.has(slot)) return undefined
      if (isFromPot(meal, at, days)) return asCooked(meal)
      const { portion } = meal
      if (remake.locked[at]?.has(slot)) return { kind: 'kept', portion, isLocked: true }
      const isFixed = goal.fixed[slot] === portion.dish.index
      return isFixed && !remake.isOneMeal ? undefined : { kind: 'kept', portion, isLocked: false }
    })
    const isWholeDay = kept.every((hold) => hold === undefined)
    const dishes = unwanted[at]
    return {
      ...goal,
      ...(isWholeDay ? {} : { kept }),
      ...(dishes === undefined ? {} : { unwanted: dishes }),
    }
  })
}

function asCooked({ portion, cookedOn }: CompiledMeal): Hold {
  return { kind: 'portion', portion, ...(cookedOn === undefined ? {} : { cookedOn }) }
}

/** Whether a meal was cooked on another day, or is cooked for one. */
function isFromPot(meal: CompiledMeal, on: number, days: readonly CompiledDay[]): boolean {
  if (meal.cookedOn !== undefined) return true
  const { index } = meal.portion.dish
  return days.some(({ meals }) =>
    meals.some(({ cookedOn, portion }) => cookedOn === on && portion.dish.index === index),
  )
}
