import { z } from 'zod'
import { planSchema } from './plan.ts'
import { planChangeSchema, revisionSchema } from './plan-change.ts'

/** One revision of a plan, as its history lists it. */
export const planVersionSchema = z.object({
  revision: revisionSchema,
  madeAt: z.string().describe('When the plan came to be so, ISO 8601.'),
  change: planChangeSchema
    .nullable()
    .describe('What made it of the one before; `null` for the plan as delivered.'),
  isCurrent: z.boolean(),
})
export type PlanVersion = z.infer<typeof planVersionSchema>

/** `GET /api/plan/:planId/versions`: newest first, at most 200. */
export const planVersionsSchema = z.object({ versions: z.array(planVersionSchema) })
export type PlanVersions = z.infer<typeof planVersionsSchema>

/** `GET /api/plan/:planId/versions/:revision`. */
export const planAtVersionSchema = planVersionSchema.extend({ planId: z.uuid(), plan: planSchema })
export type PlanAtVersion = z.infer<typeof planAtVersionSchema>
