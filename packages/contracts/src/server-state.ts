import { z } from 'zod'

/** `GET /livez`. */
export const livenessSchema = z.object({ status: z.literal('up') })

/** `GET /readyz`. The backlog is for whoever holds the internal secret. */
export const readinessSchema = z.object({
  status: z.enum(['up', 'degraded']).describe('`degraded`: the queue is away, plans come later.'),
  databaseTime: z.iso.datetime(),
  dueUnclaimed: z.int().optional().describe('Jobs that are due and that nobody runs.'),
  secondsSinceLastClaim: z
    .number()
    .nullable()
    .optional()
    .describe('Since anybody claimed anything; `null` where nothing was ever claimed.'),
})
