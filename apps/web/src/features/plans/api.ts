import { jobViewSchema, planSchema } from '@zero-sum/contracts'
import { z } from 'zod'
import { requestJson } from '../../lib/request-json.ts'

export const storedPlanSchema = z.object({
  planId: z.uuid(),
  createdAt: z.string(),
  isActive: z.boolean(),
  revision: z.int(),
  canUndo: z.boolean(),
  plan: planSchema,
})
export type StoredPlan = z.infer<typeof storedPlanSchema>

export const activeSchema = z.object({
  plan: storedPlanSchema.nullable(),
  job: jobViewSchema.nullable(),
})
export type Active = z.infer<typeof activeSchema>

const planSummarySchema = z.object({
  planId: z.uuid(),
  createdAt: z.string(),
  isActive: z.boolean(),
  days: z.int(),
  goalKcal: z.number(),
})
export type PlanSummary = z.infer<typeof planSummarySchema>

/** One plan of the person's own. */
export function fetchPlan(planId: string, signal: AbortSignal): Promise<StoredPlan> {
  return requestJson(`/api/plan/${encodeURIComponent(planId)}`, storedPlanSchema, { signal })
}

/** The plan that the person follows and the job that they wait for; `null` for what there is none of. */
export function fetchActive(signal: AbortSignal): Promise<Active> {
  return requestJson('/api/plan/active', activeSchema, { signal })
}

/** The person's plans, newest first. */
export async function fetchHistory(signal: AbortSignal): Promise<PlanSummary[]> {
  const { plans } = await requestJson(
    '/api/plan/history',
    z.object({ plans: z.array(planSummarySchema) }),
    { signal },
  )
  return plans
}
