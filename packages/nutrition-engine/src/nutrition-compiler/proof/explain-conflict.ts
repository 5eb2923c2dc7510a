import { capitalised, wholeNumber } from '../../words.ts'
import type { DayGoal } from '../day/day-goal.ts'
import type { CompiledDay } from '../day/finish-day.ts'
import { type HeldFigure, heldFigures } from '../day/tolerances.ts'
import type { WeekProblem } from '../week/prepare-week.ts'
import type { DayRelaxation } from './day-relaxation.ts'
import { relaxDay } from './prove-impossible.ts'

const figureNames: Readonly<Record<HeldFigure, { name: string; unit: string }>> = {
  energyKcal: { name: 'energy', unit: 'kcal' },
  proteinGrams: { name: 'protein', unit: 'g' },
  fatGrams: { name: 'fat', unit: 'g' },
  availableCarbohydrateGrams: { name: 'carbohydrate', unit: 'g' },
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
): string {
  const [first, ...others] = conflicts
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams } = goal.day.targets
  const all = `${wholeNumber(energyKcal)} kcal with ${wholeNumber(proteinGrams)} g of protein, ${wholeNumber(fatGrams)} g of fat and ${goal.carbohydrateIsCeiling ? 'at most ' : ''}${wholeNumber(availableCarbohydrateGrams)} g of carbohydrate`
  const dishes = `the ${dishCount} ${dishCount === 1 ? 'recipe' : 'recipes'} that suit you`
  const opening = `No day made of ${dishes} comes to ${all}.`
  if (first === undefined) return `${opening} Several of these targets stand in each other’s way.`
  const reached = `${describeReach(first)} can be reached while the rest is met`
  if (others.length === 0) return `${opening} The ${nameOf(first)} is in the way: ${reached}.`
  return `${opening} ${capitalised(reached)}; ${others.map((conflict) => `or ${describeReach(conflict)}`).join(', ')}.`
}

/** Why a search gave up that was not proved hopeless: what the nearest day missed. */
export function describeClosest(closest: CompiledDay | undefined, goal: DayGoal): string {
  const opening = 'We looked long for days that meet your numbers and did not find enough of them.'
  if (closest === undefined) return opening
  const missed = heldFigures.flatMap((figure) => {
    const value = closest.figures[figure]
    const { low, high } = goal.promised[figure]
    if (value >= low && value <= high) return []
    const { name, unit } = figureNames[figure]
    return [
      `${wholeNumber(value)} ${unit} of ${name} where ${wholeNumber(goal.day.targets[figure])} are meant`,
    ]
  })
  return missed.length === 0 ? opening : `${opening} The nearest came to ${missed.join(' and ')}.`
}

function describeReach({ figure, target, reachable }: Conflict): string {
  const { name, unit } = figureNames[figure]
  const bound = reachable < target ? 'at most' : 'at least'
  return `${bound} ${wholeNumber(reachable)} ${unit} of ${name} (wished: ${wholeNumber(target)})`
}

function nameOf({ figure }: Conflict): string {
  return figureNames[figure].name
}
