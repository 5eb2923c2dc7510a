import { z } from 'zod'

/**
 * What operators see beside jobs: how the installation is doing, and who did what. Of a person they see a reference, and
 * nothing that a person has told us.
 */

const instant = z.iso.datetime()
/** Twelve hexadecimal digits by chance; it is stored with the person and goes with them. */
export const personReferenceSchema = z.string().regex(/^[0-9a-f]{12}$/)

/** Everything that the audit trail may say was done. */
export const auditActions = [
  'operator_granted',
  'operator_removed',
  'job_cancelled',
  'job_replayed',
  'sessions_ended',
  'reset_link_made',
  'backup_made',
  'queue_changed',
  'signed_in',
  'sign_in_failed_often',
  'key_created',
  'key_revoked',
  'data_exported',
  'account_deleted',
] as const
export type AuditAction = (typeof auditActions)[number]

export const auditActorKinds = ['operator', 'person', 'command', 'system'] as const
export const auditSubjectKinds = ['person', 'job', 'key', 'queue'] as const

export const auditEntrySchema = z.object({
  id: z.int(),
  at: instant,
  actorKind: z.enum(auditActorKinds),
  actor: z.string().nullable().describe('The reference of a person or an operator.'),
  action: z.enum(auditActions),
  subjectKind: z.enum(auditSubjectKinds).nullable(),
  subject: z.string().nullable().describe('A reference, an id or a name of ours.'),
  detail: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/** What `GET /api/operator/audit` can be asked for. */
export const auditQuerySchema = z.strictObject({
  action: z.enum(auditActions).optional(),
  subject: z.string().min(1).max(80).optional(),
  before: z.coerce.number().int().min(1).optional(),
})

/** `GET /api/operator/audit`, newest first. */
export const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  next: z.int().nullable().describe('Send it as `before` for the next page.'),
})
export type AuditPage = z.infer<typeof auditPageSchema>

/** `POST /api/plan/report`: what a worker says of itself every few seconds. */
export const workerReportRequestSchema = z.object({
  incarnation: z.uuid(),
  version: z.string().max(40),
  queue: z.enum(['postgres', 'redis', 'redis-cluster']),
  concurrency: z.int().min(1),
  running: z.int().min(0),
  holds: z
    .array(z.string().regex(/^[a-z_]{1,30}$/))
    .max(10)
    .describe('Why it takes nothing at the moment; empty while it does.'),
  clockSkewMs: z.int().describe('How far the database’s clock is ahead of the worker’s.'),
  load: z.number().min(0).describe('Of the last minute, per processor.'),
  memoryMib: z.int().min(0),
})
export type WorkerReportRequest = z.infer<typeof workerReportRequestSchema>

export const operatorWorkerSchema = workerReportRequestSchema.extend({
  startedAt: instant.describe('When it was first heard.'),
  lastSeenAt: instant,
  isAlive: z.boolean().describe('Heard in the last half minute.'),
  jobs: z.array(z.uuid()).describe('The jobs that it holds, as far as rows tell.'),
})
export type OperatorWorker = z.infer<typeof operatorWorkerSchema>

/** `GET /api/operator/workers`: those of the last day, who are alive first. */
export const operatorWorkersSchema = z.object({ workers: z.array(operatorWorkerSchema) })

export const concerns = [
  'queue_away',
  'no_worker',
  'waiting_long',
  'leases_overdue',
  'relay_behind',
  'clock_wrong',
  'backup_old',
  'dead_jobs',
] as const
export type Concern = (typeof concerns)[number]

const milliseconds = z.number().min(0).nullable()

/** `GET /api/operator/overview`. */
export const operatorOverviewSchema = z.object({
  at: instant,
  state: z
    .enum(['well', 'strained', 'broken'])
    .describe('`broken`: no plan gets made at the moment; `strained`: something wants a look.'),
  concerns: z.array(z.enum(concerns)),
  queue: z.object({ kind: z.enum(['postgres', 'redis', 'redis-cluster']), isThere: z.boolean() }),
  waiting: z.object({
    due: z.int().describe('Jobs that could run now.'),
    later: z.int().describe('Jobs that wait for their next try.'),
    oldestMs: milliseconds.describe('For how long the oldest that could run has waited.'),
    undispatched: z.int().describe('Due jobs for which the relay has sent no message yet.'),
    relayLagMs: milliseconds.describe('For how long the oldest of those has waited for it.'),
  }),
  running: z.object({
    jobs: z.int(),
    slots: z.int().describe('What all workers that are alive can run at a time.'),
    overdueMs: milliseconds.describe('How long ago the longest lost lease ran out.'),
  }),
  workers: z.object({ alive: z.int(), taking: z.int(), largestSkewMs: z.int() }),
  hours: z
    .array(
      z.object({
        at: instant,
        completed: z.int(),
        failed: z.int().describe('Exhausted and poison: for want of us.'),
        refused: z.int(),
        cancelled: z.int(),
      }),
    )
    .describe('By the hour in which jobs were accepted: the last 24, oldest first.'),
  medianMs: milliseconds.describe('From accept to plan, of the plans asked for in the last hour.'),
  deadOpen: z.int().describe('Dead jobs of the last 30 days that were not replayed.'),
  refusals: z
    .array(z.object({ code: z.string(), before: z.int(), after: z.int() }))
    .describe(
      'Of the last 30 days, by code: before there was a job, and after. Why in particular is health, and not told.',
    ),
  backupAt: instant
    .nullable()
    .describe('When `npm run backup` last made one; `null` where it never has.'),
  sizes: z.object({
    databaseBytes: z.number(),
    jobs: z.number().describe('About.'),
    people: z.number().describe('About.'),
    tables: z.array(z.object({ name: z.string(), bytes: z.number() })),
  }),
})
export type OperatorOverview = z.infer<typeof operatorOverviewSchema>

/** `POST /api/operator/confirm`. */
export const confirmOperatorSchema = z.strictObject({ password: z.string().min(1).max(256) })

/** `GET /api/operator/people/:reference`: what support needs, and no more. */
export const operatorPersonSchema = z.object({
  reference: personReferenceSchema,
  email: z
    .string()
    .nullable()
    .describe('To answer somebody who wrote, and to send a link; a guest has none.'),
  isGuest: z.boolean(),
  isOperator: z.boolean(),
  since: instant,
  sessions: z.int(),
  jobs: z.int(),
})
export type OperatorPerson = z.infer<typeof operatorPersonSchema>

/** `POST /api/operator/people/:reference/end-sessions`. */
export const operatorEndedSessionsSchema = z.object({ ended: z.int() })
