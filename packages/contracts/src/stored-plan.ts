import { z } from 'zod'
import { jobViewSchema } from './job.ts'
import { mealPlaceSchema } from './meal-place.ts'
import { groceryItemSchema, planSchema } from './plan.ts'
import { revisionSchema } from './plan-change.ts'

/** `GET /api/plan/:planId`: a plan as it is kept for its person. */
export const storedPlanSchema = z.object({
  planId: z.uuid(),
  jobId: z.uuid(),
  createdAt: z.iso.datetime(),
  isActive: z.boolean().describe('Whether it is the plan that the person follows.'),
  revision: revisionSchema.describe('1 as delivered; every change makes the next one.'),
  canUndo: z.boolean(),
  locks: z.array(mealPlaceSchema).describe('The meals that stay when the rest is made again.'),
  plan: planSchema,
})
export type StoredPlan = z.infer<typeof storedPlanSchema>

/** The answer to `POST /api/plan/:planId/regenerate`. */
export const regeneratedPlanSchema = storedPlanSchema.extend({
  stayed: z
    .array(mealPlaceSchema)
    .describe('Meals that have their dish still, since no other was possible there.'),
})

/** `GET /api/plan/active`: the plan that a person follows and the job that they wait for. */
export const activePlanSchema = z.object({
  plan: storedPlanSchema.nullable(),
  job: jobViewSchema.nullable(),
})
export type ActivePlan = z.infer<typeof activePlanSchema>

export const planSummarySchema = z.object({
  planId: z.uuid(),
  createdAt: z.iso.datetime(),
  isActive: z.boolean(),
  days: z.int(),
  startDate: z.iso.date().nullable().describe("The first day's date; `null` without dates."),
  revision: revisionSchema,
  goalKcal: z.number(),
  dishes: z
    .array(z.object({ recipeId: z.string(), name: z.string() }))
    .describe('A few of its dishes, to know it by.'),
})
export type PlanSummary = z.infer<typeof planSummarySchema>

/** `GET /api/plan/history`: newest first, at most 100. */
export const planHistorySchema = z.object({ plans: z.array(planSummarySchema) })

/** `GET /api/plan/:planId/grocery`: what a plan takes, in grams; `/shopping` has the same as it is bought. */
export const groceryListSchema = z.object({
  planId: z.uuid(),
  revision: revisionSchema,
  groceryList: z.array(groceryItemSchema).min(1),
})

/** `GET /api/plan/active/pages`: the pages that a device keeps to be read without a connection. */
export const planPagesSchema = z.object({
  owner: z.string().describe('Tells the pages of one session from those of another.'),
  stamp: z.string().describe('Another one as soon as any of the pages would read differently.'),
  planId: z.uuid().nullable(),
  pages: z.array(z.string()),
})
