import type { Intake, Plan, Problem, SwapAlternative } from '@zero-sum/contracts'
import {
  type AbortFlag,
  type Catalogue,
  IntakeRefused,
  type MealPlace,
  proposeSwaps,
  type Sentence,
  type SwapRefusal,
  SwapRefused,
  swapMeal,
} from '@zero-sum/nutrition-engine'

/** What a swap thread is asked: all dishes that may stand in a place or, with `recipeId`, the plan with that one there. */
export type SwapTask = { plan: Plan; intake: Intake; place: MealPlace; recipeId?: string }

export type SwapResult =
  | { kind: 'alternatives'; alternatives: SwapAlternative[] }
  | { kind: 'swapped'; plan: Plan }
  | { kind: 'refused'; reason: SwapRefusal; why: Sentence }
  /** The intake of the plan would be refused today. */
  | { kind: 'intake_refused'; problem: Problem }
  /** The engine threw; `name` is the error's, never its message, which may quote a person's data. */
  | { kind: 'broke'; name: string }

/** Does a task; what the engine throws is part of the result. */
export function doSwapTask(catalogue: Catalogue, task: SwapTask, flag?: AbortFlag): SwapResult {
  const { place, recipeId } = task
  const start = { plan: task.plan, intake: task.intake, catalogue }
  try {
    if (recipeId !== undefined)
      return { kind: 'swapped', plan: swapMeal(start, place, recipeId, flag).plan }
    const swaps = proposeSwaps(start, place, flag)
    return { kind: 'alternatives', alternatives: swaps.map(({ plan: _, ...offered }) => offered) }
  } catch (error) {
    if (error instanceof SwapRefused)
      return {
        kind: 'refused',
        reason: error.reason,
        why: { detail: error.message, said: error.said },
      }
    if (error instanceof IntakeRefused) return { kind: 'intake_refused', problem: error.problem }
    return { kind: 'broke', name: error instanceof Error ? error.name : typeof error }
  }
}
