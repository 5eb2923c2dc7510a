import type { AbortFlag } from '../../pipeline-aborted.ts'
import { effort } from '../objective.ts'
import type { WeekProblem } from '../week/prepare-week.ts'
import { compileDay } from './compile-day.ts'
import { type DayGoal, isAlike } from './day-goal.ts'
import type { CompiledDay } from './finish-day.ts'
import { settledHolds } from './hold.ts'
import { noDishCosts } from './slot-options.ts'

/**
 * Finds a day as if no other stood before it, so that no dish is worn out. Days of the same targets come out alike: what
 * is found while a way out is tried is found again when the person takes it.
 *
 * @returns the best day found, which may miss its tolerance; nothing when a slot has no option
 */
export function compileDayAlone(
  problem: WeekProblem,
  goal: DayGoal,
  seed: number,
  flag?: AbortFlag,
): CompiledDay | undefined {
  const { dishes, goals } = problem
  const stream = [goals.findIndex((other) => isAlike(other, goal))]
  const [best] = compileDay(
    {
      ...problem,
      goal,
      dishCosts: noDishCosts(dishes.length),
      holds: settledHolds(goal),
      starts: effort.startsForTolerance,
      seed,
      stream,
    },
    flag,
  )
  return best
}
