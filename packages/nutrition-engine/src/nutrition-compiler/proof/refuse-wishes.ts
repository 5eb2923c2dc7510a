import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import { IntakeRefused } from '../../refusal.ts'
import { slotName } from '../../words.ts'
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
  const causes = [
    count(setAside.ingredient, 'hold something that you do not eat'),
    count(setAside.time, 'take longer than your limit'),
    count(setAside.skill, 'ask for more practice'),
    count(setAside.carbohydrate, 'have too much carbohydrate for keto'),
  ].filter((cause) => cause !== '')
  const left = causes.length === 0 ? '' : ` Of our recipes ${causes.join(', ')}.`
  const detail = `We have too few recipes for ${slotName(slot).toLowerCase()} that suit you.${left}`
  return refuse(detail, 'no_recipe_for_slot', input)
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
  const detail = describeConflicts(conflicts, goal, problem.dishes.length)
  return refuse(detail, 'targets_conflict', input)
}

async function refuse(
  detail: string,
  reason: string,
  input: CompilerInput,
): Promise<IntakeRefused> {
  const { intake, catalogue, seed, flag } = input
  const suggestions = await findWaysOut(intake, catalogue, seed, flag)
  const ending = suggestions.length === 0 ? ' No single change that we tried helps.' : ''
  return new IntakeRefused('impossible_wishes', `${detail}${ending}`, { reason, suggestions })
}

function count(recipes: number, what: string): string {
  return recipes === 0 ? '' : `${recipes} ${what}`
}
