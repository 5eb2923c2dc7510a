import { z } from 'zod'
import { GET } from '../../app/api/plan/history/route.ts'
import { type Answer, askApi } from '../../server/pages/ask-api.ts'

const planSummarySchema = z.object({
  planId: z.uuid(),
  createdAt: z.string(),
  isActive: z.boolean(),
  days: z.int(),
  startDate: z.string().nullable(),
  revision: z.int(),
  goalKcal: z.number(),
  dishes: z.array(z.object({ recipeId: z.string(), name: z.string() })),
})
export type PlanSummary = z.infer<typeof planSummarySchema>

const historySchema = z.object({ plans: z.array(planSummarySchema) })

/** For a page: the visitor's plans, newest first. */
export function readHistory(): Promise<Answer<z.infer<typeof historySchema>>> {
  return askApi(GET, '/api/plan/history', historySchema)
}
