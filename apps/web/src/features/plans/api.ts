import { jobViewSchema, mealPlaceSchema, planSchema } from '@zero-sum/contracts'
import { z } from 'zod'

export const storedPlanSchema = z.object({
  planId: z.uuid(),
  createdAt: z.string(),
  isActive: z.boolean(),
  revision: z.int(),
  canUndo: z.boolean(),
  /** The meals that stay when the rest is made again. */
  locks: z.array(mealPlaceSchema),
  plan: planSchema,
})
export type StoredPlan = z.infer<typeof storedPlanSchema>

export const activeSchema = z.object({
  plan: storedPlanSchema.nullable(),
  job: jobViewSchema.nullable(),
})
export type Active = z.infer<typeof activeSchema>
