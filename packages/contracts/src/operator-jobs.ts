import { z } from 'zod'
import { agentNames } from './agents.ts'
import { failureKinds, jobEventKinds, jobStatuses } from './job.ts'
import { personReferenceSchema } from './operator.ts'

/** Jobs as operators see them: states, times, codes, counts. The intake, the plan and every sentence stay out. */

const instant = z.iso.datetime()
const code = z.string().regex(/^[a-z0-9_]{1,60}$/)

export const operatorJobSchema = z.object({
  jobId: z.uuid(),
  person: personReferenceSchema,
  status: z.enum(jobStatuses),
  failureKind: z.enum(failureKinds).nullable(),
  failureReason: z.string().nullable().describe('A code; of a refusal the problem’s.'),
  attempt: z.int(),
  failures: z.int(),
  crashes: z.int(),
  deliveries: z.int(),
  percent: z.number(),
  createdAt: instant,
  claimedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  replayOf: z.uuid().nullable(),
})
export type OperatorJob = z.infer<typeof operatorJobSchema>

/** What `GET /api/operator/jobs` can be asked for; each narrows the rest. */
export const operatorJobQuerySchema = z.strictObject({
  status: z.enum([...jobStatuses, 'unfinished']).optional(),
  failure: z.enum(failureKinds).optional(),
  reason: code.optional(),
  person: personReferenceSchema.optional(),
  id: z
    .string()
    .regex(/^[0-9a-f-]{4,36}$/)
    .optional()
    .describe('The beginning of a job’s id.'),
  olderThanMinutes: z.coerce.number().int().min(0).max(5_000_000).optional(),
  newerThanMinutes: z.coerce.number().int().min(0).max(5_000_000).optional(),
  before: z
    .string()
    .regex(/^\d{1,20}\.[0-9a-f-]{36}$/)
    .optional()
    .describe('The `next` of the page before.'),
})
export type OperatorJobQuery = z.infer<typeof operatorJobQuerySchema>

/** Newest first. */
export const operatorJobPageSchema = z.object({
  jobs: z.array(operatorJobSchema),
  next: z.string().nullable().describe('Send it as `before` for the next page.'),
})
export type OperatorJobPage = z.infer<typeof operatorJobPageSchema>

export const operatorJobEventSchema = z.object({
  seq: z.int(),
  at: instant,
  attempt: z.int(),
  kind: z.enum(jobEventKinds),
  agent: z.int().min(1).max(6).nullable(),
  percent: z.number().nullable(),
  reason: z.string().nullable(),
  worker: z.uuid().nullable(),
  retryAfterMs: z.int().nullable(),
})
export type OperatorJobEvent = z.infer<typeof operatorJobEventSchema>

export const attemptOutcomes = [
  'running',
  'completed',
  'failed',
  'retry',
  'handed_back',
  'lease_lost',
  'cancelled',
] as const

export const operatorAttemptSchema = z.object({
  attempt: z.int(),
  worker: z.uuid().nullable(),
  startedAt: instant,
  endedAt: instant.nullable(),
  outcome: z.enum(attemptOutcomes),
  reason: z.string().nullable(),
  agents: z.array(
    z.object({
      agent: z.int().min(1).max(6),
      name: z.enum(agentNames),
      startedAt: instant,
      endedAt: instant.nullable(),
      rounds: z.int().describe('How often the pipeline came back to it.'),
    }),
  ),
})
export type OperatorAttempt = z.infer<typeof operatorAttemptSchema>

/** `GET /api/operator/jobs/:jobId`. */
export const operatorJobStorySchema = z.object({
  job: operatorJobSchema,
  worker: z.uuid().nullable().describe('Who holds it now, or held it last.'),
  leaseUntil: instant.nullable(),
  runAfter: instant.nullable(),
  dispatches: z.int().describe('Messages that were sent for it.'),
  redispatches: z.int().describe('Of those since the last claim, the ones that were sent again.'),
  dispatchedAt: instant.nullable(),
  replayedBy: z.uuid().nullable(),
  attempts: z
    .array(operatorAttemptSchema)
    .describe('Times are those at which rows heard of it; several reports may come at once.'),
  events: z.array(operatorJobEventSchema),
  hasMoreEvents: z.boolean(),
})
export type OperatorJobStory = z.infer<typeof operatorJobStorySchema>

/** `POST /api/operator/jobs/:jobId/cancel`. */
export const operatorCancelledSchema = z.object({
  jobId: z.uuid(),
  status: z.literal('cancelled'),
})

export const replayOutcomes = ['replayed', 'already', 'busy', 'moved_on', 'not_dead'] as const
export const replayResultSchema = z.object({
  jobId: z.uuid(),
  outcome: z
    .enum(replayOutcomes)
    .describe(
      '`already`: it was replayed before, as `newJobId`; `busy`: the person has an unfinished job; `moved_on`: they have a newer plan; `not_dead`: only failed jobs are replayed.',
    ),
  newJobId: z.uuid().nullable(),
})
export type ReplayResult = z.infer<typeof replayResultSchema>

/** Failed for want of us: what an operator can do something about. */
export const deadKinds = ['exhausted', 'poison'] as const

export const deadGroupSchema = z.object({
  failure: z.enum(deadKinds),
  reason: code,
  total: z.int(),
  ready: z.int().describe('Would be replayed now, one for each person.'),
  replayed: z.int(),
  busy: z.int().describe('The person has an unfinished job.'),
  movedOn: z.int().describe('The person has a newer plan, or a newer dead job.'),
  oldestAt: instant,
  newestAt: instant,
})
export type DeadGroup = z.infer<typeof deadGroupSchema>

/** `GET /api/operator/dead`: of the last 30 days, the largest group first. */
export const deadGroupsSchema = z.object({ groups: z.array(deadGroupSchema) })

/** `POST /api/operator/dead/replay`. */
export const bulkReplayRequestSchema = z.strictObject({
  failure: z.enum(deadKinds),
  reason: code,
  limit: z.int().min(1).max(100).default(50),
  dryRun: z.boolean().default(false).describe('Only says which jobs would be replayed.'),
})
export type BulkReplayRequest = z.infer<typeof bulkReplayRequestSchema>

export const bulkReplaySchema = z.object({
  dryRun: z.boolean(),
  jobIds: z.array(z.uuid()).describe('Those that were chosen, oldest first.'),
  results: z.array(replayResultSchema).describe('One for each; empty in a dry run.'),
  left: z.int().describe('Ready jobs that did not fit into this batch.'),
})
export type BulkReplay = z.infer<typeof bulkReplaySchema>
