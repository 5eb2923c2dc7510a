import type { AbortFlag } from '../../pipeline-aborted.ts'
import { type CompiledDay, compileDay } from '../day/compile-day.ts'
import { compileDayAlone } from '../day/compile-day-alone.ts'
import type { DayGoal } from '../day/day-goal.ts'
import { effort } from '../objective.ts'
import { createDayRelaxation } from '../proof/day-relaxation.ts'
import type { WeekProblem } from './prepare-week.ts'
import { dishCosts, emptyMemory, remember } from './week-memory.ts'

/** What came of a week: its days, or the day that no try could bring within tolerance. */
export type WeekOutcome =
  | { status: 'compiled'; days: readonly CompiledDay[] }
  | {
      status: 'missed'
      goal: DayGoal
      /** The nearest day that was found. */
      closest: CompiledDay | undefined
      /** Whether the relaxation proves that no day of these dishes exists. */
      isProvenImpossible: boolean
    }

/** Called when a day is ready, in order; a later try of the week starts from the first day again. */
export type OnDay = (goal: DayGoal, day: CompiledDay) => Promise<void> | void

/**
 * Compiles the days of a plan one after the other, each knowing what stood before it. A day without a result is first
 * shown to the solver: if even the relaxation misses, the search stops; otherwise whole weeks are tried again on other
 * streams of chance, the last time without regard to what stood before where nothing else is to be had.
 */
export async function compileWeek(
  problem: WeekProblem,
  chance: { seed: number; round: number },
  onDay: OnDay,
  flag?: AbortFlag,
): Promise<WeekOutcome> {
  for (let week = 0; ; week++) {
    const isLast = week + 1 >= effort.weeks
    const outcome = await tryWeek(problem, { ...chance, week, isLast }, onDay, flag)
    if (outcome.status === 'compiled') return outcome
    if (week === 0 && !(await isPossible(problem, outcome.goal)))
      return { ...outcome, isProvenImpossible: true }
    if (isLast) return outcome
  }
}

type Try = { seed: number; round: number; week: number; isLast: boolean }

async function tryWeek(
  problem: WeekProblem,
  { seed, round, week, isLast }: Try,
  onDay: OnDay,
  flag: AbortFlag | undefined,
): Promise<WeekOutcome> {
  const { dishes } = problem
  const days: CompiledDay[] = []
  let memory = emptyMemory(dishes)
  for (const [at, goal] of problem.goals.entries()) {
    const dishCost = dishCosts(dishes, memory, problem.mainLimit)
    const stream = [round, week, at]
    let day = compileDay({ ...problem, goal, dishCost, seed, stream }, flag)
    // The same dishes once more are better than no plan.
    if (isLast && !day?.isPromised) day = compileDayAlone(problem, goal, seed, flag)
    if (!day?.isPromised) return { status: 'missed', goal, closest: day, isProvenImpossible: false }
    days.push(day)
    memory = remember(memory, day)
    await onDay(goal, day)
  }
  return { status: 'compiled', days }
}

async function isPossible({ slots, dishes }: WeekProblem, goal: DayGoal): Promise<boolean> {
  using relaxation = await createDayRelaxation(slots, dishes)
  return relaxation.isPossible(goal.promised)
}
