import type { GroceryTick } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

type Owner = { planId: string; personId: string }

type TickRow = {
  /** Of an untouched list there is a row of the plan without a tick. */
  ndb: string | null
  food: string
  state: GroceryTick['state']
  purchase_grams: number
  changed_at: Date
}

/** What was done with the lines of a person's list; nothing for an unknown plan and for somebody else's. */
export async function listTicks(
  database: Database,
  { planId, personId }: Owner,
): Promise<GroceryTick[] | undefined> {
  const { rows } = await database.execute<TickRow>(sql`
    SELECT ndb, food, state, purchase_grams, changed_at
    FROM meal_plan LEFT JOIN grocery_tick ON plan_id = id
    WHERE id = ${planId} AND person_id = ${personId}
    ORDER BY ndb, food`)
  if (rows.length === 0) return undefined
  return rows.flatMap(
    ({ ndb, food, state, purchase_grams: purchaseGrams, changed_at: changedAt }) =>
      ndb === null
        ? []
        : [{ ndb, food, state, purchaseGrams, changedAt: new Date(changedAt).toISOString() }],
  )
}

/**
 * Stores what was done with lines of a list. Of two changes of a line the later one holds, in whatever order they arrive; a
 * clock that is ahead counts as ours. Does nothing to somebody else's plan.
 */
export async function storeTicks(
  database: Database,
  { planId, personId }: Owner,
  changes: readonly GroceryTick[],
): Promise<void> {
  await database.execute(sql`
    INSERT INTO grocery_tick (plan_id, ndb, food, state, purchase_grams, changed_at)
    SELECT meal_plan.id, ndb, food, state, "purchaseGrams",
      least("changedAt", clock_timestamp())
    FROM meal_plan, jsonb_to_recordset(${JSON.stringify(lastOfEach(changes))}::jsonb) AS change(
      ndb text, food text, state text, "purchaseGrams" float8, "changedAt" timestamptz)
    WHERE meal_plan.id = ${planId} AND person_id = ${personId}
    -- Always in one order, so that two at once cannot wait for each other.
    ORDER BY ndb, food
    ON CONFLICT (plan_id, ndb, food) DO UPDATE
    SET state = excluded.state, purchase_grams = excluded.purchase_grams,
      changed_at = excluded.changed_at
    WHERE excluded.changed_at >= grocery_tick.changed_at`)
}

/** One change of each line: the latest, and of two at one time the one that was named last. */
function lastOfEach(changes: readonly GroceryTick[]): GroceryTick[] {
  const last = new Map<string, GroceryTick>()
  for (const change of changes) {
    const key = `${change.ndb} ${change.food}`
    const known = last.get(key)
    if (known === undefined || Date.parse(change.changedAt) >= Date.parse(known.changedAt))
      last.set(key, change)
  }
  return [...last.values()]
}
