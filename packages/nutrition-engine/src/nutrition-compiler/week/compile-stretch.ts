import type { AbortFlag } from '../../pipeline-aborted.ts'
import { compileDay } from '../day/compile-day.ts'
import type { CompiledDay } from '../day/finish-day.ts'
import { type Hold, settledHolds } from '../day/hold.ts'
import { freezePortion } from '../dish/freeze-portion.ts'
import { effort } from '../objective.ts'
import { dishCosts } from './dish-costs.ts'
import { potSlots, type Stretch } from './lay-out-leftovers.ts'
import type { WeekProblem } from './prepare-week.ts'
import { surroundingsOf } from './surroundings.ts'

/** One way to fill the days of a stretch. */
export type Filling = { from: number; days: readonly CompiledDay[] }

export type Fillings = {
  /** Each within tolerance on all its days, best first. */
  fillings: Filling[]
  /** The nearest that the first day came, where there is none. */
  closest: CompiledDay | undefined
}

type Chance = { seed: number; stream: readonly number[] }
type KnownDays = readonly (CompiledDay | undefined)[]

/**
 * Looks for fillings of a stretch beside the other days of the plan.
 *
 * @param known the other days, by their number; what stands in the stretch's own places is not looked at
 */
export function compileStretch(
  problem: WeekProblem,
  stretch: Stretch,
  known: KnownDays,
  chance: Chance,
  flag?: AbortFlag,
): Fillings {
  const { from, length } = stretch
  const others = known.map((day, at) => (at >= from && at < from + length ? undefined : day))
  const pot = length > 1 ? potOver(problem, stretch) : undefined
  const { dinner, lunch } = potSlots(problem.slots)
  const found = dayBeside(problem, from, others, { slot: dinner, hold: pot }, chance, flag)
  const first = found.filter(({ isPromised }) => isPromised)
  if (length === 1)
    return { fillings: first.map((day) => ({ from, days: [day] })), closest: found[0] }
  const fillings = first.slice(0, effort.potsToFollow).flatMap((cookDay, number): Filling[] => {
    const pot = cookDay.meals[dinner]
    if (pot === undefined) return []
    const portion = freezePortion(pot.portion, pot.steps)
    const hold: Hold = { kind: 'portion', portion, cookedOn: from }
    const days = [cookDay]
    while (days.length < length) {
      const at = from + days.length
      // In a draft the days of the stretch lie past the last known one.
      const beside = [...others]
      for (const [place, day] of days.entries()) beside[from + place] = day
      const stream = [...chance.stream, number]
      const [next] = dayBeside(
        problem,
        at,
        beside,
        { slot: lunch, hold },
        { ...chance, stream },
        flag,
      )
      // A pot that leaves little room for the rest of a day is worse than none.
      if (!next?.isPromised || next.isLopsided) return []
      days.push(next)
    }
    return [{ from, days }]
  })
  return { fillings, closest: found[0] }
}

function potOver({ goals }: WeekProblem, { from, length }: Stretch): Hold {
  const later = goals.slice(from + 1, from + length).flatMap(({ unwanted }) => unwanted ?? [])
  const keepsDays = length - 1
  if (later.length === 0) return { kind: 'pot', keepsDays }
  return { kind: 'pot', keepsDays, unwanted: new Set(later.flatMap((dishes) => [...dishes])) }
}

function dayBeside(
  problem: WeekProblem,
  at: number,
  known: KnownDays,
  { slot, hold }: { slot: number; hold: Hold | undefined },
  { seed, stream }: Chance,
  flag: AbortFlag | undefined,
): CompiledDay[] {
  const goal = problem.goals[at]
  if (goal === undefined) throw new Error(`The plan has no day ${at + 1}.`)
  const holds = settledHolds(goal)
  if (hold !== undefined) holds[slot] = hold
  // Without the pot there is always another day.
  const starts = hold === undefined ? effort.startsForTolerance : effort.startsForPot
  const costs = dishCosts(problem, surroundingsOf(problem, known, at), goal)
  return compileDay(
    { ...problem, goal, holds, dishCosts: costs, starts, seed, stream: [...stream, at] },
    flag,
  )
}
