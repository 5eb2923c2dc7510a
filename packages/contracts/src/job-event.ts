import { z } from 'zod'
import { failureKinds } from './job.ts'
import { problemSchema } from './problem.ts'

/**
 * What the stream of a job, `GET /api/plan/jobs/:jobId/events`, tells at its end. Before it come a `snapshot`, which is the
 * job's history, and an `agent` for each report.
 */

const seq = z.int().min(1).describe("The event's number within its job, as in its `id:`.")

export const jobCompletedEventSchema = z.object({ seq, planId: z.uuid() })

export const jobFailedEventSchema = z.object({
  seq,
  failureKind: z.enum(failureKinds),
  problem: problemSchema,
})

export const jobCancelledEventSchema = z.object({ seq })

/** `POST /api/plan/jobs/:jobId/cancel`. */
export const cancelledJobSchema = z.object({
  success: z.literal(true),
  jobId: z.uuid(),
  status: z.literal('cancelled'),
})
