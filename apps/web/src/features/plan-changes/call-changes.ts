import type { Alternatives, Plan } from '@zero-sum/contracts'
import { callApi } from '../../lib/call-api.ts'
import type { MealPlace } from '../plans/meal-place.ts'

/** What of a plan a change answers with and an island needs. */
export type ChangedPlan = { revision: number; plan: Pick<Plan, 'days'> }

export type Scope =
  | ({ kind: 'meal' } & MealPlace)
  | { kind: 'day'; day: number }
  | { kind: 'unlocked' }

/** The changes of one plan, each from the revision that the person sees. */
export function changesOf(planId: string) {
  const to = (action: string) => `/api/plan/${encodeURIComponent(planId)}/${action}`
  return {
    alternatives: (place: MealPlace, revision: number, signal: AbortSignal) =>
      callApi<Alternatives>(to('swap'), {
        method: 'POST',
        body: { day: place.day, meal: place.meal, revision },
        signal,
      }),
    swap: (place: MealPlace, recipeId: string, revision: number) =>
      callApi<ChangedPlan>(to('swap'), {
        method: 'POST',
        body: { day: place.day, meal: place.meal, recipeId, revision },
      }),
    remake: (scope: Scope, revision: number) =>
      callApi<ChangedPlan>(to('regenerate'), { method: 'POST', body: { scope, revision } }),
    undo: (revision: number) =>
      callApi<ChangedPlan>(to('undo'), { method: 'POST', body: { revision } }),
    lock: (place: MealPlace, locked: boolean) =>
      callApi<{ locks: MealPlace[] }>(to('locks'), {
        method: 'PUT',
        body: { day: place.day, meal: place.meal, locked },
      }),
  }
}
