import { type Alternatives, alternativesSchema } from '@zero-sum/contracts'
import { requestJson } from '../../lib/request-json.ts'
import { type StoredPlan, storedPlanSchema } from './api.ts'

/** A meal of a plan: the day as the plan numbers it, from 1, and the meal's place on it, from 0. */
export type MealPlace = { day: number; meal: number }

type SeenPlan = Pick<StoredPlan, 'planId' | 'revision'>

/** The dishes that may stand in a meal's place, best first. */
export function fetchAlternatives(
  { planId, revision }: SeenPlan,
  place: MealPlace,
  signal: AbortSignal,
): Promise<Alternatives> {
  const body = { ...place, revision }
  return requestJson(addressOf(planId, 'swap'), alternativesSchema, {
    method: 'POST',
    body,
    signal,
  })
}

/** Puts a dish in a meal's place and gives the plan that it makes. */
export function swapMeal(
  { planId, revision }: SeenPlan,
  place: MealPlace,
  recipeId: string,
): Promise<StoredPlan> {
  const body = { ...place, recipeId, revision }
  return requestJson(addressOf(planId, 'swap'), storedPlanSchema, { method: 'POST', body })
}

/** Takes the last swap back and gives the plan as it was. */
export function undoSwap({ planId, revision }: SeenPlan): Promise<StoredPlan> {
  return requestJson(addressOf(planId, 'undo'), storedPlanSchema, {
    method: 'POST',
    body: { revision },
  })
}

function addressOf(planId: string, action: 'swap' | 'undo'): string {
  return `/api/plan/${encodeURIComponent(planId)}/${action}`
}
