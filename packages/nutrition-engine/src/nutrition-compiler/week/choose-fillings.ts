import { createRandom, type Random } from '../../random/create-random.ts'
import { isAlike } from '../day/day-goal.ts'
import type { CompiledDay } from '../day/finish-day.ts'
import { effort } from '../objective.ts'
import type { Filling } from './compile-stretch.ts'
import type { WeekDraft } from './draft-week.ts'
import type { Stretch } from './lay-out-leftovers.ts'
import type { WeekProblem } from './prepare-week.ts'
import { type CountedFilling, countFilling, weekCost } from './week-cost.ts'

/**
 * Puts the week together from the fillings of its stretches. Pair exchange, as for the dishes of a day: every filling of
 * two stretches together, until no pair gets better, from the draft and from random choices. Never worse than the draft.
 */
export function chooseFillings(
  problem: WeekProblem,
  { stretches, days }: Pick<WeekDraft, 'days' | 'stretches'>,
  fillings: readonly Filling[],
  chance: { seed: number; round: number },
): CompiledDay[] {
  const counted = fillings.map((filling) => countFilling(problem, filling))
  const choices = stretches.map((stretch) => choicesFor(stretch, counted, problem))
  let best = choices.map((ofStretch, at) => draftedOf(ofStretch, stretches[at], days))
  let bestCost = exchange(problem, choices, best)
  for (let start = 0; start < effort.startsOfChoice; start++) {
    const random = createRandom(chance.seed, chance.round, effort.weeks, start)
    const chosen = choices.map((ofStretch) => drawn(ofStretch, random))
    const cost = exchange(problem, choices, chosen)
    if (cost >= bestCost - leastGain) continue
    best = chosen
    bestCost = cost
  }
  return best.flatMap(({ filling }) => filling.days)
}

const leastGain = 1e-9

/** The stretch's own fillings, and of those that were made for other days the best, up to a number that is quickly tried. */
function choicesFor(
  stretch: Stretch,
  counted: readonly CountedFilling[],
  problem: WeekProblem,
): CountedFilling[] {
  const isOwn = ({ filling }: CountedFilling) => filling.from === stretch.from
  const own = counted.filter(isOwn)
  const others = counted
    .filter((one) => !isOwn(one) && fits(one.filling, stretch, problem))
    .sort((one, other) => one.ownCost - other.ownCost)
  return [...own, ...others.slice(0, Math.max(0, effort.choicesPerStretch - own.length))]
}

/** A filling fits its own stretch, and a single day fits every day that asks for the same. */
function fits({ from, days }: Filling, stretch: Stretch, { goals }: WeekProblem): boolean {
  if (from === stretch.from) return true
  const own = goals[from]
  const other = goals[stretch.from]
  const isSingle = days.length === 1 && stretch.length === 1
  return isSingle && own !== undefined && other !== undefined && isAlike(own, other)
}

function draftedOf(
  choices: readonly CountedFilling[],
  stretch: Stretch | undefined,
  days: readonly CompiledDay[],
): CountedFilling {
  const drafted = choices.find(
    ({ filling }) =>
      filling.from === stretch?.from && filling.days.every((day) => days.includes(day)),
  )
  if (drafted === undefined) throw new Error('The draft is not among the fillings.')
  return drafted
}

function drawn(choices: readonly CountedFilling[], random: Random): CountedFilling {
  const one = choices[random.nextBelow(choices.length)]
  if (one === undefined) throw new Error('A stretch has no filling.')
  return one
}

/** Changes `chosen` until no two stretches get better together, and returns what the week costs then. */
function exchange(
  problem: WeekProblem,
  choices: readonly (readonly CountedFilling[])[],
  chosen: CountedFilling[],
): number {
  let best = weekCost(problem, chosen)
  for (let before = Number.POSITIVE_INFINITY; best < before - leastGain; ) {
    before = best
    for (let a = 0; a < choices.length; a++)
      for (let b = Math.min(a + 1, choices.length - 1); b < choices.length; b++)
        best = exchangePair(problem, chosen, choices, a, b, best)
  }
  return best
}

/** Puts the best pair of fillings into stretches `a` and `b`; a plan of one stretch has one place for both. */
function exchangePair(
  problem: WeekProblem,
  chosen: CountedFilling[],
  choices: readonly (readonly CountedFilling[])[],
  a: number,
  b: number,
  cost: number,
): number {
  let best = cost
  let pair = [chosen[a], chosen[b]] as const
  for (const first of choices[a] ?? [])
    for (const second of a === b ? [first] : (choices[b] ?? [])) {
      if (first === second && a !== b) continue
      chosen[a] = first
      chosen[b] = second
      const now = weekCost(problem, chosen)
      if (now >= best - leastGain) continue
      best = now
      pair = [first, second]
    }
  const [first, second] = pair
  if (first !== undefined) chosen[a] = first
  if (second !== undefined) chosen[b] = second
  return best
}
