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
  /** Made once per delivery, so that a repeat after a lost answer gets the same attempt. */
  claimId: z.uuid(),
  incarnation,
  /** Other jobs that this process is running now; a job that may have crashed a worker is given to an idle one only. */
  othersRunning: z.int().min(0),
})
export type ClaimRequest = z.infer<typeof claimRequestSchema>

export const claimResponseSchema = z.object({
  attempt,
  /** The accepted intake, as the engine takes it. */
  intake: z.unknown(),
  seed: z.int(),
  /** Take nothing else while this one runs. */
  alone: z.boolean(),
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
  /** Counts up by one with each call of an attempt; a late one is ignored. */
  beat: z.int().min(1),
  /** All that was reported since the last beat, in order; absent on a plain one. */
  progress: progressList.optional(),
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
  /** What the last agents reported since the last beat, in order: it needs no call of its own. */
  progress: progressList.optional(),
})
export type CompleteRequest = z.infer<typeof completeRequestSchema>

export const completeResponseSchema = z.object({ success: z.literal(true), planId: z.uuid() })
export type CompleteResponse = z.infer<typeof completeResponseSchema>

export const failRequestSchema = z.discriminatedUnion('kind', [
  /** The intake can't be served; the person is told what to change. */
  z.object({
    kind: z.literal('refused'),
    jobId: z.uuid(),
    attempt,
    problem: problemSchema,
  }),
  /** Something went wrong that may go right next time; `reason` is a code of ours, never a message or a stack. */
  z.object({
    kind: z.literal('transient'),
    jobId: z.uuid(),
    attempt,
    reason: z.string().regex(/^[a-z0-9_]{1,60}$/),
  }),
  /** The worker is shutting down; costs the job nothing. */
  z.object({ kind: z.literal('handed_back'), jobId: z.uuid(), attempt }),
])
export type FailRequest = z.infer<typeof failRequestSchema>

export const failResponseSchema = z.object({
  /** Where the job stands now; `retry` waits until `retryAfterMs` from now. */
  outcome: z.enum(['retry', 'failed', 'handed_back']),
  retryAfterMs: z.int().min(0).optional(),
})
export type FailResponse = z.infer<typeof failResponseSchema>
