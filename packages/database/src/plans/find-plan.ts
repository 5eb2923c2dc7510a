import { type Plan, planSchema } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

export type StoredPlan = {
  planId: string
  jobId: string
  createdAt: string
  isActive: boolean
  plan: Plan
}

type PlanRow = { id: string; job_id: string; created_at: Date; is_active: boolean; plan: unknown }

function toStoredPlan(row: PlanRow): StoredPlan {
  return {
    planId: row.id,
    jobId: row.job_id,
    createdAt: new Date(row.created_at).toISOString(),
    isActive: row.is_active,
    plan: planSchema.parse(row.plan),
  }
}

/** A person's own plan; nothing for an unknown one and for somebody else's. */
export async function findPlan(
  database: Database,
  owner: { planId: string; personId: string },
): Promise<StoredPlan | undefined> {
  const { rows } = await database.execute<PlanRow>(sql`
    SELECT id, job_id, created_at, is_active, plan FROM meal_plan
    WHERE id = ${owner.planId} AND person_id = ${owner.personId}`)
  return rows[0] === undefined ? undefined : toStoredPlan(rows[0])
}

/** The plan that a person follows now: the last one that was finished. */
export async function findActivePlan(
  database: Database,
  personId: string,
): Promise<StoredPlan | undefined> {
  const { rows } = await database.execute<PlanRow>(sql`
    SELECT id, job_id, created_at, is_active, plan FROM meal_plan
    WHERE person_id = ${personId} AND is_active`)
  return rows[0] === undefined ? undefined : toStoredPlan(rows[0])
}

export type PlanSummary = {
  planId: string
  createdAt: string
  isActive: boolean
  days: number
  goalKcal: number
}

/** A person's plans, newest first, at most 100. */
export async function listPlans(database: Database, personId: string): Promise<PlanSummary[]> {
  const { rows } = await database.execute<{
    id: string
    created_at: Date
    is_active: boolean
    days: number
    goal_kcal: number
  }>(sql`
    SELECT id, created_at, is_active, jsonb_array_length(plan -> 'days') AS days,
      (plan #>> '{metabolic,goalKcal}')::double precision AS goal_kcal
    FROM meal_plan WHERE person_id = ${personId} ORDER BY created_at DESC LIMIT 100`)
  return rows.map((row) => ({
    planId: row.id,
    createdAt: new Date(row.created_at).toISOString(),
    isActive: row.is_active,
    days: row.days,
    goalKcal: row.goal_kcal,
  }))
}
