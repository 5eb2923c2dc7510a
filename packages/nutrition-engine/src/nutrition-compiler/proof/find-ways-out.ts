import type { Intake, Problem } from '@zero-sum/contracts'
import type { Catalogue } from '../../catalogue/recipe.ts'
import { normalizeIntake } from '../../intake-normalizer/normalize-intake.ts'
import { calculateMetabolism } from '../../metabolic-calculator/calculate-metabolism.ts'
import { type AbortFlag, throwIfAborted } from '../../pipeline-aborted.ts'
import { curateRecipes } from '../../recipe-curator/curate-recipes.ts'
import { IntakeRefused } from '../../refusal.ts'
import { partOf, say } from '../../say.ts'
import { noRules } from '../compiler-rules.ts'
import { compileDayAlone } from '../day/compile-day-alone.ts'
import { isAlike } from '../day/day-goal.ts'
import { findUnfillableSlot, prepareWeek, type WeekProblem } from '../week/prepare-week.ts'
import { type PossibleChange, possibleChanges } from './possible-changes.ts'
import { isProvenImpossible } from './prove-impossible.ts'

export type Suggestion = NonNullable<Problem['suggestions']>[number]

/** Three ways out are a choice; more are a burden. */
const mostSuggestions = 3

/**
 * Changes of the intake that were tried and work: with each of them every kind of day of the plan was found. Nothing is
 * suggested that would be refused again.
 */
export async function findWaysOut(
  intake: Intake,
  catalogue: Catalogue,
  seed: number,
  flag: AbortFlag | undefined,
): Promise<Suggestion[]> {
  const found: Suggestion[] = []
  for (const possible of possibleChanges(intake)) {
    throwIfAborted(flag)
    if (found.length >= mostSuggestions) break
    const suited = await tryChange(possible, intake, catalogue, seed, flag)
    if (suited === undefined) continue
    found.push({
      ...say('{change} With that {recipes, number} recipes suit you, and days were found.', {
        change: partOf(possible),
        recipes: suited,
      }),
      change: { ...possible.change },
    })
  }
  return found
}

/** The number of recipes that suit the changed intake, or nothing when the change does not help. */
async function tryChange(
  { change }: PossibleChange,
  intake: Intake,
  catalogue: Catalogue,
  seed: number,
  flag: AbortFlag | undefined,
): Promise<number | undefined> {
  const problem = prepareChanged({ ...intake, ...change }, catalogue)
  if (problem === undefined || findUnfillableSlot(problem) !== undefined) return undefined
  for (const [at, goal] of problem.goals.entries()) {
    if (problem.goals.slice(0, at).some((earlier) => isAlike(earlier, goal))) continue
    if (await isProvenImpossible(problem, goal)) return undefined
    if (!compileDayAlone(problem, goal, seed, flag)?.isPromised) return undefined
  }
  return problem.dishes.length
}

function prepareChanged(intake: Intake, catalogue: Catalogue): WeekProblem | undefined {
  try {
    const normalized = normalizeIntake(intake, catalogue)
    const metabolism = calculateMetabolism(normalized)
    return prepareWeek(curateRecipes(normalized, catalogue), metabolism, normalized, noRules)
  } catch (error) {
    if (error instanceof IntakeRefused) return undefined
    throw error
  }
}
