import {
  type MealPlace,
  type PlanAtVersion,
  type PlanVersion,
  planChangeSchema,
  planSchema,
} from '@zero-sum/contracts'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

type Owner = { planId: string; personId: string }

/** More than anybody reads; older ones can still be found by their number. */
const mostRevisions = 200

type VersionRow = { revision: number; change: unknown; made_at: Date; is_current: boolean }

/** Every revision of a person's own plan, the one that it has now among them, with when it came to be. */
const revisionsOf = ({ planId, personId }: Owner): SQL => sql`
  SELECT revision, change, plan, is_current,
    coalesce(lag(left_at) OVER (ORDER BY revision), created_at) AS made_at
  FROM (
    SELECT kept.revision, kept.change, kept.plan, kept.left_at, false AS is_current,
      meal_plan.created_at
    FROM meal_plan_revision AS kept JOIN meal_plan ON meal_plan.id = kept.plan_id
    WHERE meal_plan.id = ${planId} AND meal_plan.person_id = ${personId}
    UNION ALL
    SELECT revision, change, plan, NULL, true, created_at FROM meal_plan
    WHERE id = ${planId} AND person_id = ${personId}
  ) AS every_revision`

/** The revisions of a person's own plan, newest first, at most 200; none of an unknown one and of somebody else's. */
export async function listRevisions(database: Database, owner: Owner): Promise<PlanVersion[]> {
  const { rows } = await database.execute<VersionRow>(sql`
    SELECT revision, change, is_current, made_at FROM (${revisionsOf(owner)}) AS listed
    ORDER BY revision DESC LIMIT ${mostRevisions}`)
  return rows.map(toVersion)
}

/** A person's own plan as it was in a revision, or is; nothing where it has no such revision. */
export async function findRevision(
  database: Database,
  owner: Owner,
  revision: number,
): Promise<PlanAtVersion | undefined> {
  const { rows } = await database.execute<VersionRow & { plan: unknown }>(sql`
    SELECT revision, change, is_current, made_at, plan FROM (${revisionsOf(owner)}) AS listed
    WHERE revision = ${revision}`)
  const row = rows[0]
  if (row === undefined) return undefined
  return { planId: owner.planId, ...toVersion(row), plan: planSchema.parse(row.plan) }
}

function toVersion(row: VersionRow): PlanVersion {
  return {
    revision: row.revision,
    madeAt: new Date(row.made_at).toISOString(),
    change: row.change === null ? null : planChangeSchema.parse(row.change),
    isCurrent: row.is_current,
  }
}

/** How far back what stood in a meal's place counts as turned down. Ours. */
const revisionsTurnedDown = 10

/** The dishes that stood in each place of a plan in the last revisions that it has left. */
export async function listTurnedDown(
  database: Database,
  { planId, revision }: { planId: string; revision: number },
): Promise<(MealPlace & { recipeId: string })[]> {
  const { rows } = await database.execute<{ day: number; meal: number; recipe_id: string }>(sql`
    SELECT DISTINCT (day.value ->> 'day')::integer AS day, meal.place::integer - 1 AS meal,
      meal.value ->> 'recipeId' AS recipe_id
    FROM meal_plan_revision AS kept, jsonb_array_elements(kept.plan -> 'days') AS day(value),
      jsonb_array_elements(day.value -> 'meals') WITH ORDINALITY AS meal(value, place)
    WHERE kept.plan_id = ${planId}
      AND kept.revision < ${revision} AND kept.revision >= ${revision - revisionsTurnedDown}
    ORDER BY 1, 2, 3`)
  return rows.map((row) => ({ day: row.day, meal: row.meal, recipeId: row.recipe_id }))
}
