import { z } from 'zod'
import { metabolicSchema, planSchema } from './plan.ts'
import { problemSchema } from './problem.ts'
import { pipelineProgressSchema } from './progress.ts'

/**
 * The four internal calls between a worker and the web application. What a newer worker may say beyond these is passed over, so
 * that both can be upgraded one process at a time.
 */

const attempt = z.int().min(1)
/** Names one life of one worker process. */
const incarnation = z.uuid()

export const claimRequestSchema = z.object({
  jobId: z.uuid(),
  claimId: z
    .uuid()
    .describe(
      'Made once per delivery, so that a repeat after a lost answer gets the same attempt.',
    ),
  incarnation,
  othersRunning: z
    .int()
    .min(0)
    .describe(
      'Other jobs that this process is running now; a job that may have crashed a worker is given to an idle one only.',
    ),
})
export type ClaimRequest = z.infer<typeof claimRequestSchema>

export const claimResponseSchema = z.object({
  attempt,
  intake: z.unknown().describe('The accepted intake, as the engine takes it.'),
  seed: z.int(),
  alone: z.boolean().describe('Take nothing else while this one runs.'),
  leaseMs: z.int(),
})
export type ClaimResponse = z.infer<typeof claimResponseSchema>

/** What one call may tell: more would not fit into the body that a beat may have. */
export const mostProgressAtOnce = 10
const progressList = z.array(pipelineProgressSchema).min(1).max(mostProgressAtOnce)

export const progressRequestSchema = z.object({
  jobId: z.uuid(),
  attempt,
  incarnation,
  beat: z
    .int()
    .min(1)
    .describe('Counts up by one with each call of an attempt; a late one is ignored.'),
  progress: progressList
    .optional()
    .describe('All that was reported since the last beat, in order; absent on a plain one.'),
})
export type ProgressRequest = z.infer<typeof progressRequestSchema>

export const progressResponseSchema = z.object({
  verdict: z.enum(['continue', 'cancelled', 'superseded']),
})
export type ProgressResponse = z.infer<typeof progressResponseSchema>

export const completeRequestSchema = z.object({
  jobId: z.uuid(),
  attempt,
  planData: planSchema,
  metabolicProfile: metabolicSchema,
  progress: progressList
    .optional()
    .describe(
      'What the last agents reported since the last beat, in order: it needs no call of its own.',
    ),
})
export type CompleteRequest = z.infer<typeof completeRequestSchema>

export const completeResponseSchema = z.object({ success: z.literal(true), planId: z.uuid() })
export type CompleteResponse = z.infer<typeof completeResponseSchema>

export const failRequestSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('refused'),
      jobId: z.uuid(),
      attempt,
      problem: problemSchema,
    })
    .describe("The intake can't be served; the person is told what to change."),
  z
    .object({
      kind: z.literal('transient'),
      jobId: z.uuid(),
      attempt,
      reason: z.string().regex(/^[a-z0-9_]{1,60}$/),
    })
    .describe(
      'Something went wrong that may go right next time; `reason` is a code of ours, never a message or a stack.',
    ),
  z
    .object({ kind: z.literal('handed_back'), jobId: z.uuid(), attempt })
    .describe('The worker is shutting down; costs the job nothing.'),
])
export type FailRequest = z.infer<typeof failRequestSchema>

export const failResponseSchema = z.object({
  outcome: z
    .enum(['retry', 'failed', 'handed_back'])
    .describe('Where the job stands now; `retry` waits until `retryAfterMs` from now.'),
  retryAfterMs: z.int().min(0).optional(),
})
export type FailResponse = z.infer<typeof failResponseSchema>
