import type { MealPlace, Plan, PlanChange } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
import { listLocks } from './lock-meal.ts'

/** A person's plan in the revision that they saw when they decided. */
export type SeenPlan = { planId: string; personId: string; revision: number }

/** The revision that a plan has now, or why it was not changed. */
export type PlanChanged =
  | { kind: 'changed'; revision: number }
  /** Somebody changed it since; it is as they left it. */
  | { kind: 'conflict' }
  | { kind: 'nothing_to_undo' }
  /** The plan has no such revision. */
  | { kind: 'no_such_revision' }
  /** Meals were locked or unlocked since. */
  | { kind: 'locks_changed' }
  /** Unknown, or somebody else's. */
  | { kind: 'missing' }

type Standing = { revision: number; undo_revision: number | null }

export type NewPlan = {
  plan: Plan
  change: Extract<PlanChange, { kind: 'regenerate' | 'swap' }>
  /** The locked meals that the plan was made with, where they matter. */
  locks?: readonly MealPlace[]
}

/**
 * Stores a changed plan as the next revision, if nobody has changed the plan since, nor a lock that it was made with; what
 * it was before is kept and can be brought back. Of two at once on one revision, one is stored.
 */
export function storeChange(
  database: Database,
  seen: SeenPlan,
  { plan, change, locks }: NewPlan,
): Promise<PlanChanged> {
  return changeSeen(database, seen, async (transaction) => {
    if (locks !== undefined && !(await hasLocks(transaction, seen.planId, locks)))
      return { kind: 'locks_changed' }
    await keepRevision(transaction, seen.planId)
    await transaction.execute(sql`
      UPDATE meal_plan SET plan = ${JSON.stringify(plan)}::jsonb, revision = revision + 1,
        change = ${JSON.stringify(change)}::jsonb, undo_revision = revision
      WHERE id = ${seen.planId}`)
    return { kind: 'changed', revision: seen.revision + 1 }
  })
}

/**
 * Brings back what a plan was before its last change that has not been taken back, as the next revision. Repeated, it leads
 * to the plan as it was delivered.
 */
export function undoChange(database: Database, seen: SeenPlan): Promise<PlanChanged> {
  return changeSeen(database, seen, async (transaction, { undo_revision: to }) => {
    if (to === null) return { kind: 'nothing_to_undo' }
    await keepRevision(transaction, seen.planId)
    await transaction.execute(sql`
      UPDATE meal_plan SET plan = earlier.plan, revision = meal_plan.revision + 1,
        change = ${JSON.stringify({ kind: 'undo', to } satisfies PlanChange)}::jsonb,
        undo_revision = earlier.undo_revision
      FROM meal_plan_revision AS earlier
      WHERE meal_plan.id = ${seen.planId}
        AND earlier.plan_id = meal_plan.id AND earlier.revision = ${to}`)
    return { kind: 'changed', revision: seen.revision + 1 }
  })
}

/**
 * Brings an earlier revision back as the next one; none is lost, and an undo leads to the plan as it was before. The
 * revision that the plan has is there already, and nothing is changed for it.
 */
export function restoreRevision(
  database: Database,
  seen: SeenPlan,
  to: number,
): Promise<PlanChanged> {
  return changeSeen(database, seen, async (transaction) => {
    if (to === seen.revision) return { kind: 'changed', revision: seen.revision }
    const { rowCount } = await transaction.execute(sql`
      SELECT 1 FROM meal_plan_revision WHERE plan_id = ${seen.planId} AND revision = ${to}`)
    if (rowCount === 0) return { kind: 'no_such_revision' }
    await keepRevision(transaction, seen.planId)
    await transaction.execute(sql`
      UPDATE meal_plan SET plan = earlier.plan, revision = meal_plan.revision + 1,
        change = ${JSON.stringify({ kind: 'restore', to } satisfies PlanChange)}::jsonb,
        undo_revision = meal_plan.revision
      FROM meal_plan_revision AS earlier
      WHERE meal_plan.id = ${seen.planId}
        AND earlier.plan_id = meal_plan.id AND earlier.revision = ${to}`)
    return { kind: 'changed', revision: seen.revision + 1 }
  })
}

/** Locks the plan and has it changed, where it is as it was seen. */
function changeSeen(
  database: Database,
  { planId, personId, revision }: SeenPlan,
  change: (transaction: Database, standing: Standing) => Promise<PlanChanged>,
): Promise<PlanChanged> {
  return inTransaction(database, async (transaction) => {
    const { rows } = await transaction.execute<Standing>(sql`
      SELECT revision, undo_revision FROM meal_plan
      WHERE id = ${planId} AND person_id = ${personId} FOR UPDATE`)
    const standing = rows[0]
    if (standing === undefined) return { kind: 'missing' }
    if (standing.revision !== revision) return { kind: 'conflict' }
    return change(transaction, standing)
  })
}

async function hasLocks(
  transaction: Database,
  planId: string,
  expected: readonly MealPlace[],
): Promise<boolean> {
  const locks = await listLocks(transaction, planId)
  return (
    locks.length === expected.length &&
    locks.every(({ day, meal }) =>
      expected.some((other) => other.day === day && other.meal === meal),
    )
  )
}

/** Keeps a plan as it is, before it is changed. */
async function keepRevision(transaction: Database, planId: string): Promise<void> {
  await transaction.execute(sql`
    INSERT INTO meal_plan_revision (plan_id, revision, plan, change, undo_revision)
    SELECT id, revision, plan, change, undo_revision FROM meal_plan WHERE id = ${planId}`)
}
