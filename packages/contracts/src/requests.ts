import { z } from 'zod'
import { writtenIntakeSchema } from './intake.ts'

const household = z
  .boolean()
  .default(false)
  .describe("Whether nothing in the plan may be against anybody in the person's household.")

/** `POST /api/targets`: an intake, and what else belongs to the request. */
export const targetsRequestSchema = writtenIntakeSchema.extend({ household })

/** `POST /api/plan/generate`: the same. */
export const generateRequestSchema = writtenIntakeSchema.extend({
  household,
  replace: z
    .boolean()
    .default(false)
    .describe('Whether a running job that was made from another intake is to end for this one.'),
})
