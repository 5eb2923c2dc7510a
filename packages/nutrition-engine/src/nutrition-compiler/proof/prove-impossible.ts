import type { DayGoal } from '../day/day-goal.ts'
import { isInTime } from '../day/hold.ts'
import type { WeekProblem } from '../week/prepare-week.ts'
import { createDayRelaxation, type DayRelaxation } from './day-relaxation.ts'

/** The relaxation of one day of a plan: every dish that is in time on it, mixed at will. */
export function relaxDay({ slots, dishes }: WeekProblem, goal: DayGoal): Promise<DayRelaxation> {
  return createDayRelaxation(
    slots,
    dishes.filter((dish) => isInTime(dish, goal)),
  )
}

/**
 * Whether even the relaxation misses a day. A dish that the person fixed may stand outside its usual place, where the
 * relaxation does not look for it: a day with one is never proved impossible. Nor is a day of a plan that is changed: it
 * was possible before.
 */
export async function isProvenImpossible(problem: WeekProblem, goal: DayGoal): Promise<boolean> {
  if (goal.fixed.some((dish) => dish !== undefined)) return false
  if (goal.kept !== undefined || goal.unwanted !== undefined) return false
  using relaxation = await relaxDay(problem, goal)
  return !relaxation.isPossible(goal.promised)
}
