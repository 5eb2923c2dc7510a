import { compileDayAlone } from '../nutrition-compiler/day/compile-day-alone.ts'
import type { CompiledDay } from '../nutrition-compiler/day/finish-day.ts'
import { dishesFor } from '../nutrition-compiler/day/hold.ts'
import type { WeekProblem } from '../nutrition-compiler/week/prepare-week.ts'
import type { AbortFlag } from '../pipeline-aborted.ts'
import { goalsToRemake, type Remake } from './goals-to-remake.ts'
import { unwantedDishes } from './unwanted-dishes.ts'

/**
 * Where a day has no other dishes for all meals that should go: fewer of them, for which it has. First all but one, the
 * one that has least choice before the others; then one alone, that with most choice first. None where even that fails.
 *
 * @returns the numbers of the meals that may go
 */
export function findPossible(
  problem: WeekProblem,
  days: readonly CompiledDay[],
  remake: Remake,
  { day, seed }: { day: number; seed: number },
  flag?: AbortFlag,
): ReadonlySet<number> {
  const byChoice = [...(remake.going[day] ?? [])].sort(
    (one, other) => choiceAt(problem, day, one) - choiceAt(problem, day, other) || one - other,
  )
  const allButOne = byChoice.map((left) => byChoice.filter((meal) => meal !== left))
  const alone = byChoice.toReversed().map((meal) => [meal])
  // One of two left out is one alone: nothing is tried twice.
  const tries =
    byChoice.length > 2 ? [...allButOne, ...alone] : byChoice.length > 1 ? allButOne : []
  for (const meals of tries) {
    const going = new Set(meals)
    const fewer = {
      ...remake,
      going: remake.going.map((_, at) => (at === day ? going : new Set<number>())),
    }
    const unwanted = unwantedDishes(problem, days, fewer.going, []).at(-1) ?? []
    const goals = goalsToRemake(problem.goals, days, fewer, unwanted)
    const goal = goals[day]
    if (goal !== undefined && compileDayAlone({ ...problem, goals }, goal, seed, flag)?.isPromised)
      return going
  }
  return new Set()
}

function choiceAt({ goals, slots, dishes }: WeekProblem, day: number, meal: number): number {
  const goal = goals[day]
  const slot = slots[meal]
  return goal === undefined || slot === undefined
    ? 0
    : dishesFor(slot, dishes, goal, undefined).length
}
