import type { AbortFlag } from '../../pipeline-aborted.ts'
import type { WeekProblem } from '../week/prepare-week.ts'
import { dishCosts, emptyMemory } from '../week/week-memory.ts'
import { type CompiledDay, compileDay } from './compile-day.ts'
import type { DayGoal } from './day-goal.ts'

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
  const { dishes, goals, mainLimit } = problem
  const dishCost = dishCosts(dishes, emptyMemory(dishes), mainLimit)
  const stream = [goals.findIndex((other) => isAlike(other, goal))]
  return compileDay({ ...problem, goal, dishCost, seed, stream }, flag)
}

/** Whether two days aim at the same figures. Within one plan they differ by the day's energy alone. */
export function isAlike(one: DayGoal, other: DayGoal): boolean {
  return one.day.targets.energyKcal === other.day.targets.energyKcal
}
