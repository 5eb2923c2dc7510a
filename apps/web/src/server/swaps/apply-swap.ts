import type { PlanChange } from '@zero-sum/contracts'
import { findPlanInWork, type PlanInWork, type StoredPlan, storeSwap } from '@zero-sum/database'
import type { MealPlace } from '@zero-sum/nutrition-engine'
import { notFound } from '../http/parse-id.ts'
import type { PersonId } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'
import { planHasMovedOn } from './plan-has-moved-on.ts'
import { solveSwap } from './solve-swap.ts'

type Asked = {
  personId: PersonId
  plan: PlanInWork
  place: MealPlace
  recipeId: string
  /** The revision that the person chose in. */
  revision: number
  signal: AbortSignal
}

/** Puts a dish in a meal's place and gives the plan that it makes; of a repeat, the plan that the first one made. */
export async function applySwap(runtime: Runtime, asked: Asked): Promise<StoredPlan> {
  const { personId, plan, place, recipeId, revision } = asked
  const { planId } = plan.stored
  const change = { kind: 'swap', ...place, recipeId } as const
  if (plan.stored.revision !== revision) return answerOf(plan, change, revision)
  const solved = await solveSwap(runtime, asked)
  if (solved.kind !== 'swapped') throw new Error('a swap was asked for')
  const swapped = { plan: solved.plan, change }
  const stored = await storeSwap(runtime.database, { planId, personId, revision }, swapped)
  if (stored.kind === 'changed')
    return { ...plan.stored, plan: solved.plan, revision: stored.revision, canUndo: true }
  const now = await findPlanInWork(runtime.database, { planId, personId })
  if (now === undefined) throw notFound()
  return answerOf(now, change, revision)
}

/** What a request hears that comes too late: the plan that it made itself before, or that another was first. */
function answerOf(
  { stored, change: last }: PlanInWork,
  change: Extract<PlanChange, { kind: 'swap' }>,
  revision: number,
): StoredPlan {
  const isOwn =
    stored.revision === revision + 1 &&
    last?.kind === 'swap' &&
    last.day === change.day &&
    last.meal === change.meal &&
    last.recipeId === change.recipeId
  if (isOwn) return stored
  throw planHasMovedOn(stored.revision)
}
