import type { MealPlace, PlanChange } from '@zero-sum/contracts'
import { listTurnedDown, type PlanInWork, type StoredPlan, storeChange } from '@zero-sum/database'
import type { PersonId } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'
import { answerChange, answerLate } from './answer-change.ts'
import type { AskedChange } from './asked-change.ts'
import type { ChangeQuestion } from './change-task.ts'
import { solveChange } from './solve-change.ts'

type WorkedOut = Extract<AskedChange, { kind: 'regenerate' | 'swap' }>

type Asked = {
  personId: PersonId
  plan: PlanInWork
  change: WorkedOut
  /** The revision that the person saw. */
  revision: number
  signal: AbortSignal
}

/**
 * Works a change out, stores it and gives the plan that it makes; of a repeat, the plan that the first one made. A plan that
 * was made again is stored with the locks that it was made with, or not at all.
 */
export async function applyChange(runtime: Runtime, asked: Asked): Promise<PlanInWork> {
  const { personId, plan, change, revision, signal } = asked
  const { planId, locks } = plan.stored
  if (plan.stored.revision !== revision) return answerLate(plan, change, revision)
  const question = await questionOf(runtime, plan.stored, change)
  const solved = await solveChange(runtime, { personId, plan, question, signal })
  if (solved.kind !== 'changed') throw new Error('a change was asked for')
  const changed = await storeChange(
    runtime.database,
    { planId, personId, revision },
    {
      plan: solved.plan,
      change: madeOf(change, solved.stayed),
      ...(change.kind === 'regenerate' ? { locks } : {}),
    },
  )
  return answerChange(runtime, { planId, personId, revision, change }, changed)
}

async function questionOf(
  { database }: Runtime,
  { planId, revision, locks }: StoredPlan,
  change: WorkedOut,
): Promise<ChangeQuestion> {
  if (change.kind === 'swap') {
    const { day, meal, recipeId } = change
    return { kind: 'swap', place: { day, meal }, recipeId }
  }
  const turnedDown = await listTurnedDown(database, { planId, revision })
  const { scope, seed } = change
  return { kind: 'regenerate', scope, options: { locked: locks, seed, turnedDown } }
}

function madeOf(
  change: WorkedOut,
  stayed: MealPlace[],
): Extract<PlanChange, { kind: 'regenerate' | 'swap' }> {
  return change.kind === 'regenerate' ? { ...change, stayed } : change
}
