import type { MealPlace } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'

export type LockChanged =
  | { kind: 'set'; locks: MealPlace[] }
  | { kind: 'no_such_meal' }
  /** The plan is unknown, or somebody else's. */
  | { kind: 'missing' }

/**
 * Locks or unlocks a meal's place in a person's own plan; doing it again changes nothing. The plan is held meanwhile, so
 * that no plan that was made without the lock is stored after it.
 */
export function lockMeal(
  database: Database,
  { planId, personId }: { planId: string; personId: string },
  { day, meal, locked }: MealPlace & { locked: boolean },
): Promise<LockChanged> {
  return inTransaction(database, async (transaction) => {
    const { rows } = await transaction.execute<{ has_meal: boolean }>(sql`
      SELECT plan #> ARRAY['days', ${String(day - 1)}, 'meals', ${String(meal)}]::text[] IS NOT NULL AS has_meal
      FROM meal_plan WHERE id = ${planId} AND person_id = ${personId} FOR UPDATE`)
    if (rows[0] === undefined) return { kind: 'missing' }
    if (!rows[0].has_meal) return { kind: 'no_such_meal' }
    await transaction.execute(
      locked
        ? sql`
          INSERT INTO meal_lock (plan_id, day, meal) VALUES (${planId}, ${day}, ${meal})
          ON CONFLICT DO NOTHING`
        : sql`
          DELETE FROM meal_lock WHERE plan_id = ${planId} AND day = ${day} AND meal = ${meal}`,
    )
    return { kind: 'set', locks: await listLocks(transaction, planId) }
  })
}

/** The locked meals of a plan, in order. */
export async function listLocks(database: Database, planId: string): Promise<MealPlace[]> {
  const { rows } = await database.execute<MealPlace>(sql`
    SELECT day, meal FROM meal_lock WHERE plan_id = ${planId} ORDER BY day, meal`)
  return rows.map(({ day, meal }) => ({ day, meal }))
}
