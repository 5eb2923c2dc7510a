import type { Said } from '@zero-sum/contracts/said'
import { listOf, part, type Sentence, say } from '../../say.ts'
import type { DayGoal } from '../day/day-goal.ts'
import type { CompiledDay } from '../day/finish-day.ts'
import { type HeldFigure, heldFigures } from '../day/tolerances.ts'
import type { WeekProblem } from '../week/prepare-week.ts'
import type { DayRelaxation } from './day-relaxation.ts'
import { relaxDay } from './prove-impossible.ts'

/** Each figure by its name, and an amount of it. */
const figureWords: Readonly<Record<HeldFigure, { name: Said; amount: (of: number) => Said }>> = {
  energyKcal: {
    name: part('The energy is in the way'),
    amount: (kcal) => part('{kcal, number} kcal of energy', { kcal: Math.round(kcal) }),
  },
  proteinGrams: {
    name: part('The protein is in the way'),
    amount: (grams) => part('{grams, number} g of protein', { grams: Math.round(grams) }),
  },
  fatGrams: {
    name: part('The fat is in the way'),
    amount: (grams) => part('{grams, number} g of fat', { grams: Math.round(grams) }),
  },
  availableCarbohydrateGrams: {
    name: part('The carbohydrate is in the way'),
    amount: (grams) => part('{grams, number} g of carbohydrate', { grams: Math.round(grams) }),
  },
}

/** A target that is in the way, and what can be reached of it while the others are met. */
export type Conflict = {
  figure: HeldFigure
  target: number
  /** The reachable value nearest to the target. */
  reachable: number
}

/**
 * Frees one target at a time: a figure is a culprit when the other three can be met without it. Nothing comes back when
 * only several together are in the way.
 */
export async function findConflicts(problem: WeekProblem, goal: DayGoal): Promise<Conflict[]> {
  using relaxation = await relaxDay(problem, goal)
  return heldFigures.flatMap((figure) => conflictOf(relaxation, figure, goal))
}

function conflictOf(relaxation: DayRelaxation, figure: HeldFigure, goal: DayGoal): Conflict[] {
  if (!relaxation.isPossible(goal.promised, [figure])) return []
  const reach = relaxation.reach(figure, goal.promised)
  if (reach === undefined) return []
  const target = goal.day.targets[figure]
  return [{ figure, target, reachable: target < reach.low ? reach.low : reach.high }]
}

/** The sentence that says why: the targets that clash, with the values that could be reached. */
export function describeConflicts(
  conflicts: readonly Conflict[],
  goal: DayGoal,
  dishCount: number,
): Sentence {
  const [first, ...others] = conflicts
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams } = goal.day.targets
  const opening = part(
    'No day made of the {dishes, plural, one {# recipe} other {# recipes}} that suit you comes to {kcal, number} kcal with {protein, number} g of protein, {fat, number} g of fat and {bound, select, most {at most } other {}}{carbohydrate, number} g of carbohydrate.',
    {
      dishes: dishCount,
      kcal: Math.round(energyKcal),
      protein: Math.round(proteinGrams),
      fat: Math.round(fatGrams),
      bound: goal.carbohydrateIsCeiling ? 'most' : 'band',
      carbohydrate: Math.round(availableCarbohydrateGrams),
    },
  )
  if (first === undefined)
    return say('{opening} Several of these targets stand in each other’s way.', { opening })
  if (others.length === 0)
    return say('{opening} {culprit}: {reach} can be reached while the rest is met.', {
      opening,
      culprit: figureWords[first.figure].name,
      reach: reachOf(first),
    })
  return say('{opening} {reach} can be reached while the rest is met; {others}.', {
    opening,
    reach: listOf([reachOf(first)], 'space', { capital: true }),
    others: listOf(
      others.map((conflict) => part('or {reach}', { reach: reachOf(conflict) })),
      'comma',
    ),
  })
}

/** Why a search gave up that was not proved hopeless: what the nearest day missed. */
export function describeClosest(closest: CompiledDay | undefined, goal: DayGoal): Sentence {
  const opening = {
    detail: 'We looked long for days that meet your numbers and did not find enough of them.',
  }
  if (closest === undefined) return opening
  const missed = heldFigures.flatMap((figure) => {
    const value = closest.figures[figure]
    const { low, high } = goal.promised[figure]
    if (value >= low && value <= high) return []
    return [
      part('{amount} where {target, number} are meant', {
        amount: figureWords[figure].amount(value),
        target: Math.round(goal.day.targets[figure]),
      }),
    ]
  })
  if (missed.length === 0) return opening
  return say(
    'We looked long for days that meet your numbers and did not find enough of them. The nearest came to {missed}.',
    { missed: listOf(missed, 'and') },
  )
}

function reachOf({ figure, target, reachable }: Conflict): Said {
  return part(
    '{bound, select, most {at most} other {at least}} {amount} (wished: {target, number})',
    {
      bound: reachable < target ? 'most' : 'least',
      amount: figureWords[figure].amount(reachable),
      target: Math.round(target),
    },
  )
}
