import type {
  Intake,
  MealPlace,
  Plan,
  Problem,
  RegenerateScope,
  SwapAlternative,
} from '@zero-sum/contracts'
import {
  type AbortFlag,
  type Catalogue,
  type ChangeRefusal,
  ChangeRefused,
  IntakeRefused,
  proposeSwaps,
  type RegenerateOptions,
  regeneratePlan,
  type Sentence,
  swapMeal,
} from '@zero-sum/nutrition-engine'

/** What is asked about a plan. */
export type ChangeQuestion =
  /** All dishes that may stand in a place. */
  | { kind: 'alternatives'; place: MealPlace }
  /** The plan with one of them there. */
  | { kind: 'swap'; place: MealPlace; recipeId: string }
  /** The plan with a part of it made again. */
  | { kind: 'regenerate'; scope: RegenerateScope; options: RegenerateOptions }

/** What a change thread is given. */
export type ChangeTask = { plan: Plan; intake: Intake; question: ChangeQuestion }

export type ChangeResult =
  | { kind: 'alternatives'; alternatives: SwapAlternative[] }
  /** `stayed`: meals that were to change and for which nothing else was possible. */
  | { kind: 'changed'; plan: Plan; stayed: MealPlace[] }
  | { kind: 'refused'; reason: ChangeRefusal; why: Sentence; waysOut: readonly Sentence[] }
  /** The intake of the plan would be refused today. */
  | { kind: 'intake_refused'; problem: Problem }
  /** The engine threw; `name` is the error's, never its message, which may quote a person's data. */
  | { kind: 'broke'; name: string }

/** Does a task; what the engine throws is part of the result. */
export async function doChangeTask(
  catalogue: Catalogue,
  { plan, intake, question }: ChangeTask,
  flag?: AbortFlag,
): Promise<ChangeResult> {
  try {
    return await answerQuestion({ plan, intake, catalogue }, question, flag)
  } catch (error) {
    if (error instanceof ChangeRefused) {
      const { reason, why, waysOut } = error
      return { kind: 'refused', reason, why, waysOut }
    }
    if (error instanceof IntakeRefused) return { kind: 'intake_refused', problem: error.problem }
    return { kind: 'broke', name: error instanceof Error ? error.name : typeof error }
  }
}

async function answerQuestion(
  start: { plan: Plan; intake: Intake; catalogue: Catalogue },
  question: ChangeQuestion,
  flag: AbortFlag | undefined,
): Promise<ChangeResult> {
  switch (question.kind) {
    case 'alternatives': {
      const swaps = proposeSwaps(start, question.place, flag)
      return { kind: 'alternatives', alternatives: swaps.map(({ plan: _, ...offered }) => offered) }
    }
    case 'swap': {
      const { plan } = swapMeal(start, question.place, question.recipeId, flag)
      return { kind: 'changed', plan, stayed: [] }
    }
    case 'regenerate': {
      const { scope, options } = question
      return { kind: 'changed', ...(await regeneratePlan(start, scope, options, flag)) }
    }
  }
}
