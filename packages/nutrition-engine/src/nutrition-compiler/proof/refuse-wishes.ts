import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import { IntakeRefused } from '../../refusal.ts'
import { listOf, part, partOf, type Sentence, say, wordOf } from '../../say.ts'
import type { CompilerInput } from '../compile-plan.ts'
import type { WeekOutcome } from '../week/compile-week.ts'
import type { WeekProblem } from '../week/prepare-week.ts'
import { describeClosest, describeConflicts, findConflicts } from './explain-conflict.ts'
import { findWaysOut } from './find-ways-out.ts'

/** A refusal for a slot that nothing can fill: which one, and what took the recipes away. */
export async function refuseUnfillableSlot(
  { slot }: Slot,
  input: CompilerInput,
): Promise<IntakeRefused> {
  const { setAside } = input.curated
  const { ingredient, time, skill, carbohydrate } = setAside
  const causes = [
    ...(ingredient === 0
      ? []
      : [part('{recipes, number} hold something that you do not eat', { recipes: ingredient })]),
    ...(time === 0
      ? []
      : [part('{recipes, number} take longer than your limit', { recipes: time })]),
    ...(skill === 0 ? [] : [part('{recipes, number} ask for more practice', { recipes: skill })]),
    ...(carbohydrate === 0
      ? []
      : [part('{recipes, number} have too much carbohydrate for keto', { recipes: carbohydrate })]),
  ]
  const meal = wordOf('slot', slot)
  const why =
    causes.length === 0
      ? say('We have too few recipes for {meal} that suit you.', { meal })
      : say('We have too few recipes for {meal} that suit you. Of our recipes {causes}.', {
          meal,
          causes: listOf(causes, 'comma'),
        })
  return refuse(why, 'no_recipe_for_slot', input)
}

/** A refusal for a day that could not be found, with the proof where there is one. */
export async function refuseMissedDay(
  outcome: Extract<WeekOutcome, { status: 'missed' }>,
  problem: WeekProblem,
  input: CompilerInput,
): Promise<IntakeRefused> {
  const { goal, closest, isProvenImpossible } = outcome
  if (!isProvenImpossible) return refuse(describeClosest(closest, goal), 'no_day_found', input)
  const conflicts = await findConflicts(problem, goal)
  const why = describeConflicts(conflicts, goal, problem.dishes.length)
  return refuse(why, 'targets_conflict', input)
}

async function refuse(why: Sentence, reason: string, input: CompilerInput): Promise<IntakeRefused> {
  const { intake, catalogue, seed, flag } = input
  const suggestions = await findWaysOut(intake, catalogue, seed, flag)
  const all =
    suggestions.length === 0
      ? say('{why} No single change that we tried helps.', { why: partOf(why) })
      : why
  return new IntakeRefused('impossible_wishes', all, { reason, suggestions })
}
