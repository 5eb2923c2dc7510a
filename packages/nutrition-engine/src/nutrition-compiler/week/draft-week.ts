import type { AbortFlag } from '../../pipeline-aborted.ts'
import { createRandom } from '../../random/create-random.ts'
import { compileDayAlone } from '../day/compile-day-alone.ts'
import type { DayGoal } from '../day/day-goal.ts'
import type { CompiledDay } from '../day/finish-day.ts'
import { compileStretch, type Filling } from './compile-stretch.ts'
import { layOutLeftovers, type Stretch } from './lay-out-leftovers.ts'
import type { WeekProblem } from './prepare-week.ts'

/** A first week, and every filling that was found on the way. */
export type WeekDraft = {
  status: 'drafted'
  days: CompiledDay[]
  stretches: Stretch[]
  fillings: Filling[]
}

/** The day that no try could bring within tolerance, and the nearest that came to it. */
export type MissedDay = { status: 'missed'; goal: DayGoal; closest: CompiledDay | undefined }

export type Try = {
  seed: number
  round: number
  /** Counts the tries of a week. */
  week: number
  /** Nothing is left to try afterwards: a day may repeat dishes at will. */
  isLast: boolean
}

/** Called when a day stands in the draft, in order; a later try of the week starts from the first day again. */
export type OnDay = (goal: DayGoal, day: CompiledDay) => Promise<void> | void

/**
 * Makes the days of a plan one stretch after the other, each knowing what stands before it. A pot that leaves one of its
 * days out of tolerance is given up, and its days are made by themselves.
 */
export async function draftWeek(
  problem: WeekProblem,
  { seed, round, week, isLast }: Try,
  onDay: OnDay,
  flag: AbortFlag | undefined,
): Promise<MissedDay | WeekDraft> {
  const { goals, slots, leftovers } = problem
  const random = createRandom(seed, round, week, goals.length)
  const waiting = layOutLeftovers(leftovers, goals, slots, random)
  const draft: WeekDraft = { status: 'drafted', days: [], stretches: [], fillings: [] }
  for (let stretch = waiting.shift(); stretch !== undefined; stretch = waiting.shift()) {
    const { from, length } = stretch
    const chance = { seed, stream: [round, week] }
    const { fillings, closest } = compileStretch(problem, stretch, draft.days, chance, flag)
    const [best] = fillings
    if (best === undefined && length > 1) {
      waiting.unshift(...daysOf(stretch))
      continue
    }
    const goal = goals[from]
    if (goal === undefined) throw new Error(`The plan has no day ${from + 1}.`)
    // The same dishes once more are better than no plan.
    const alone =
      best === undefined && isLast ? compileDayAlone(problem, goal, seed, flag) : undefined
    const filling = best ?? (alone?.isPromised ? { from, days: [alone] } : undefined)
    if (filling === undefined) return { status: 'missed', goal, closest }
    draft.stretches.push(stretch)
    draft.fillings.push(...(best === undefined ? [filling] : fillings))
    for (const [at, day] of filling.days.entries()) {
      draft.days.push(day)
      await onDay(goals[from + at] ?? goal, day)
    }
  }
  return draft
}

function daysOf({ from, length }: Stretch): Stretch[] {
  return Array.from({ length }, (_, at) => ({ from: from + at, length: 1 }))
}
