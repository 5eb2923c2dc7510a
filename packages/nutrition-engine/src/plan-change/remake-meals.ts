import type { Plan } from '@zero-sum/contracts'
import { compileDayAlone } from '../nutrition-compiler/day/compile-day-alone.ts'
import type { CompiledDay } from '../nutrition-compiler/day/finish-day.ts'
import { compileStretch } from '../nutrition-compiler/week/compile-stretch.ts'
import { compileWeek } from '../nutrition-compiler/week/compile-week.ts'
import type { WeekProblem } from '../nutrition-compiler/week/prepare-week.ts'
import type { AbortFlag } from '../pipeline-aborted.ts'
import { findAlternatives } from './find-alternatives.ts'
import { goalsToRemake, type Remake } from './goals-to-remake.ts'
import { placesOf } from './meal-place.ts'
import type { OpenPlan } from './open-plan.ts'
import { rebuildPlan } from './rebuild-plan.ts'
import { type TurnedDown, unwantedDishes } from './unwanted-dishes.ts'

/**
 * The plan with other meals in it, or the day, counted from 0, for which none were found; no day where all were found and
 * the plan that they make failed a check every time.
 */
export type Remade = { kind: 'made'; plan: Plan } | { kind: 'missed'; day: number | undefined }

/** Plans tried where one fails a check; from the second on, days keep to USDA's energy more closely. */
const mostRounds = 3
/** Numbers the chance of changes apart from that of the plan's own making. */
const firstRound = 16

/**
 * Puts other dishes in the place of those that go. Looks first for a plan in which nothing that was turned down stands
 * anywhere, then for one in which it does not stand on its own day.
 *
 * @param days the plan, the pots of the meals that go released
 */
export async function remakeMeals(
  setting: OpenPlan,
  days: readonly CompiledDay[],
  remake: Remake,
  { seed, turnedDown }: { seed: number; turnedDown: readonly TurnedDown[] },
  flag?: AbortFlag,
): Promise<Remade> {
  const { problem } = setting
  const remade = remake.going.flatMap(({ size }, at) => (size > 0 ? [at] : []))
  let missed: number | undefined
  for (const unwanted of unwantedDishes(problem, days, remake.going, turnedDown)) {
    const goals = goalsToRemake(problem.goals, days, remake, unwanted)
    for (let round = 0; round < mostRounds; round++) {
      const wished = { ...problem, goals }
      const tried = round === 0 ? wished : { ...wished, usdaSlackPercent: 0 }
      const chance = { seed, round: firstRound + round }
      const only = remade.length === 1 ? remade[0] : undefined
      const found =
        only === undefined
          ? await remakeWeek(tried, chance, flag)
          : remakeDay(tried, days, only, chance, flag)
      if ('missed' in found) {
        missed = found.missed
        break
      }
      for (const week of found.weeks) {
        const plan = rebuildPlan(setting, week)
        if (plan !== undefined) return { kind: 'made', plan }
      }
    }
  }
  return remakeByEveryDish(setting, days, remake, seed, flag) ?? { kind: 'missed', day: missed }
}

/** Where a single meal goes and the search found nothing, every dish is tried in its place, as for a swap. */
function remakeByEveryDish(
  setting: OpenPlan,
  days: readonly CompiledDay[],
  { going }: Remake,
  seed: number,
  flag: AbortFlag | undefined,
): Remade | undefined {
  const [place, ...more] = placesOf(going)
  if (place === undefined || more.length > 0) return undefined
  const on = { day: place.day - 1, meal: place.meal }
  for (const { day } of findAlternatives(setting.problem, days, on, { seed }, flag)) {
    const plan = rebuildPlan(setting, days.with(on.day, day))
    if (plan !== undefined) return { kind: 'made', plan }
  }
  return undefined
}

type Chance = { seed: number; round: number }
/** Plans within tolerance, best first. */
type Found = { weeks: readonly (readonly CompiledDay[])[] } | { missed: number }

/** Several days go together: they are balanced against each other as those of a new plan are, and have pots of their own. */
async function remakeWeek(
  problem: WeekProblem,
  chance: Chance,
  flag: AbortFlag | undefined,
): Promise<Found> {
  const listener = { onDay: () => {}, onChoice: () => {} }
  const outcome = await compileWeek(problem, chance, listener, flag)
  return outcome.status === 'compiled'
    ? { weeks: [outcome.days] }
    : { missed: problem.goals.indexOf(outcome.goal) }
}

/** A day beside the others, which stay. The same dishes once more in the week are better than no other day. */
function remakeDay(
  problem: WeekProblem,
  days: readonly CompiledDay[],
  at: number,
  { seed, round }: Chance,
  flag: AbortFlag | undefined,
): Found {
  const goal = problem.goals[at]
  if (goal === undefined) return { missed: at }
  const chance = { seed, stream: [round] }
  const { fillings } = compileStretch(problem, { from: at, length: 1 }, days, chance, flag)
  const found = fillings.flatMap((filling) => filling.days)
  if (found.length === 0) {
    const alone = compileDayAlone(problem, goal, seed, flag)
    if (alone?.isPromised) found.push(alone)
  }
  return found.length === 0 ? { missed: at } : { weeks: found.map((day) => days.with(at, day)) }
}
