import {
  type MealPlace,
  type Plan,
  type PlanChange,
  planChangeSchema,
  planSchema,
} from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

export type StoredPlan = {
  planId: string
  jobId: string
  createdAt: string
  isActive: boolean
  /** 1 as delivered; every change makes the next one. */
  revision: number
  /** Whether a change can be taken back. */
  canUndo: boolean
  /** The meals that stay when the rest is made again, in order. */
  locks: MealPlace[]
  plan: Plan
}

type PlanRow = {
  id: string
  job_id: string
  created_at: Date
  is_active: boolean
  revision: number
  undo_revision: number | null
  plan: unknown
  locks: MealPlace[]
}

const locksColumn = sql`
  ARRAY(
    SELECT jsonb_build_object('day', lock.day, 'meal', lock.meal) FROM meal_lock AS lock
    WHERE lock.plan_id = meal_plan.id ORDER BY lock.day, lock.meal
  ) AS locks`
const planColumns = sql`
  id, job_id, created_at, is_active, revision, undo_revision, plan, ${locksColumn}`

function toStoredPlan(row: PlanRow): StoredPlan {
  return {
    planId: row.id,
    jobId: row.job_id,
    createdAt: new Date(row.created_at).toISOString(),
    isActive: row.is_active,
    revision: row.revision,
    canUndo: row.undo_revision !== null,
    locks: row.locks,
    plan: planSchema.parse(row.plan),
  }
}

/** A person's own plan; nothing for an unknown one and for somebody else's. */
export async function findPlan(
  database: Database,
  owner: { planId: string; personId: string },
): Promise<StoredPlan | undefined> {
  const { rows } = await database.execute<PlanRow>(sql`
    SELECT ${planColumns} FROM meal_plan
    WHERE id = ${owner.planId} AND person_id = ${owner.personId}`)
  return rows[0] === undefined ? undefined : toStoredPlan(rows[0])
}

/** What a change of a plan starts from: the plan, the intake that it was made for, and its last change. */
export type PlanInWork = {
  stored: StoredPlan
  /** As it was accepted. */
  intake: unknown
  change: PlanChange | undefined
}

/** A person's own plan to be changed; nothing for an unknown one and for somebody else's. */
export async function findPlanInWork(
  database: Database,
  owner: { planId: string; personId: string },
): Promise<PlanInWork | undefined> {
  const { rows } = await database.execute<PlanRow & { intake: unknown; change: unknown }>(sql`
    SELECT meal_plan.*, ${locksColumn}, job.intake
    FROM meal_plan JOIN plan_generation_job AS job ON job.id = meal_plan.job_id
    WHERE meal_plan.id = ${owner.planId} AND meal_plan.person_id = ${owner.personId}`)
  const row = rows[0]
  if (row === undefined) return undefined
  const change = row.change === null ? undefined : planChangeSchema.parse(row.change)
  return { stored: toStoredPlan(row), intake: row.intake, change }
}

/** The plan that a person follows now: the last one that was finished. */
export async function findActivePlan(
  database: Database,
  personId: string,
): Promise<StoredPlan | undefined> {
  const { rows } = await database.execute<PlanRow>(sql`
    SELECT ${planColumns} FROM meal_plan
    WHERE person_id = ${personId} AND is_active`)
  return rows[0] === undefined ? undefined : toStoredPlan(rows[0])
}

export type PlanSummary = {
  planId: string
  createdAt: string
  isActive: boolean
  days: number
  /** The first day's date, where the plan has dates. */
  startDate: string | null
  /** 1 for a plan as it was delivered. */
  revision: number
  goalKcal: number
  /** A few of its dishes, to know it by. */
  dishes: { recipeId: string; name: string }[]
}

/** A person's plans, newest first, at most 100. */
export async function listPlans(database: Database, personId: string): Promise<PlanSummary[]> {
  const { rows } = await database.execute<{
    id: string
    created_at: Date
    is_active: boolean
    days: number
    start_date: string | null
    revision: number
    goal_kcal: number
    dishes: PlanSummary['dishes']
  }>(sql`
    SELECT id, created_at, is_active, jsonb_array_length(plan -> 'days') AS days,
      plan #>> '{days,0,date}' AS start_date, revision,
      (plan #>> '{metabolic,goalKcal}')::double precision AS goal_kcal,
      (SELECT coalesce(jsonb_agg(dish), '[]') FROM (
        SELECT DISTINCT jsonb_build_object('recipeId', dinner -> 'recipeId', 'name', dinner -> 'name') AS dish
        FROM jsonb_path_query(plan, '$.days[*].meals[*] ? (@.slot == "dinner")') AS dinner LIMIT 4
      ) AS dinners) AS dishes
    FROM meal_plan WHERE person_id = ${personId} ORDER BY created_at DESC LIMIT 100`)
  return rows.map((row) => ({
    planId: row.id,
    createdAt: new Date(row.created_at).toISOString(),
    isActive: row.is_active,
    days: row.days,
    startDate: row.start_date,
    revision: row.revision,
    goalKcal: row.goal_kcal,
    dishes: row.dishes,
  }))
}
