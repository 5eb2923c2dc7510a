import { z } from 'zod'
import { problemSchema } from './problem.ts'
import { reportedProgressSchema } from './progress.ts'

/** The queue that carries plan generation, and the one job that it carries. */
export const planQueueName = 'plan-generation'
export const planJobName = 'generate-plan'

/** A queue message holds an id only; the row in Postgres holds the data. */
export const planJobPayloadSchema = z.strictObject({ jobId: z.uuid() })
export type PlanJobPayload = z.infer<typeof planJobPayloadSchema>

export const jobStatuses = ['pending', 'running', 'completed', 'failed', 'cancelled'] as const
export type JobStatus = (typeof jobStatuses)[number]

/** Nothing leaves one of these. */
export const terminalStatuses = ['completed', 'failed', 'cancelled'] as const

/** Why a job ended without a plan. */
export const failureKinds = ['refused', 'exhausted', 'poison'] as const
export type FailureKind = (typeof failureKinds)[number]

/** What happened to a job, in order of `seq`; the page replays it and audits read it. */
export const jobEventKinds = [
  'accepted',
  'claimed',
  'agent',
  'lease_lost',
  'retry',
  'handed_back',
  'completed',
  'failed',
  'cancelled',
] as const
export type JobEventKind = (typeof jobEventKinds)[number]

/** Progress as a client sees it; `seq` is the event's number within the job, `percent` never goes back. */
export const jobProgressSchema = reportedProgressSchema
  .omit({ status: true })
  .extend({ status: z.enum(jobStatuses) })
export type JobProgress = z.infer<typeof jobProgressSchema>

/** `GET /api/plan/jobs/:jobId`. */
export const jobViewSchema = z.object({
  jobId: z.uuid(),
  status: z.enum(jobStatuses),
  attempt: z.int(),
  percent: z.number(),
  seq: z.int(),
  progress: jobProgressSchema.nullable(),
  planId: z.uuid().nullable(),
  problem: problemSchema.nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
})
export type JobView = z.infer<typeof jobViewSchema>

/** `GET /api/plan/jobs/:jobId?events=all`: the job with what its agents reported so far, in order. */
export const jobHistorySchema = jobViewSchema.extend({
  events: z.array(reportedProgressSchema),
})
export type JobHistory = z.infer<typeof jobHistorySchema>

/**
 * `POST /api/plan/jobs/:jobId/retry`: asks again for a plan that was not made, with the change that one of the refusal's
 * suggestions (counted from 0) names.
 */
export const retryRequestSchema = z.strictObject({ suggestion: z.int().min(0).max(20).optional() })

/** `POST /api/plan/generate`. */
export const generateResponseSchema = z.object({
  success: z.literal(true),
  jobId: z.uuid(),
  status: z.enum(jobStatuses),
  existing: z.boolean(),
  intakeDiffers: z
    .boolean()
    .optional()
    .describe(
      'The running job was made from another intake; send `replace: true` to change to this one.',
    ),
})
export type GenerateResponse = z.infer<typeof generateResponseSchema>
