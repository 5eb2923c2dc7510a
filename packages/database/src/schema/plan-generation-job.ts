import { failureKinds, jobStatuses } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { person } from './people.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const counter = (name: string) => integer(name).notNull().default(0)

/** The truth about a job: what the queue says is only a hint to look here. */
export const planGenerationJob = pgTable(
  'plan_generation_job',
  {
    id: uuid('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    status: text('status', { enum: jobStatuses }).notNull().default('pending'),
    intake: jsonb('intake').notNull(),
    intakeFingerprint: text('intake_fingerprint').notNull(),
    seed: bigint('seed', { mode: 'number' }).notNull(),
    replayOf: uuid('replay_of').references((): AnyPgColumn => planGenerationJob.id, {
      onDelete: 'set null',
    }),

    /** The trace that the request belongs to (W3C `traceparent`), where tracing is on. */
    traceparent: text('traceparent'),

    /** The fence: rises with every claim, and every later write names it. It is no budget. */
    attempt: counter('attempt'),
    claimId: uuid('claim_id'),
    incarnation: uuid('incarnation'),
    leaseUntil: instant('lease_until'),
    beat: counter('beat'),
    claimedAt: instant('claimed_at'),
    firstClaimedAt: instant('first_claimed_at'),

    /** The budgets. A lost lease is open until its worker was heard again or has been silent long enough. */
    failures: counter('failures'),
    crashes: counter('crashes'),
    openLosses: counter('open_losses'),
    deliveries: counter('deliveries'),
    runAfter: instant('run_after'),

    undispatched: boolean('undispatched').notNull().default(true),
    dispatchNo: counter('dispatch_no'),
    dispatchLeasedUntil: instant('dispatch_leased_until'),
    dispatchedAt: instant('dispatched_at'),
    redispatches: counter('redispatches'),
    redispatchAfter: instant('redispatch_after'),

    seq: counter('seq'),
    percent: doublePrecision('percent').notNull().default(0),
    progress: jsonb('progress'),
    failureKind: text('failure_kind', { enum: failureKinds }),
    /** The code behind the failure, for operators: of a refusal the problem's code alone, which tells nothing of health. */
    failureReason: text('failure_reason'),
    problem: jsonb('problem'),
    /** The outcome that a failing attempt was told, for its repeat after a lost answer. */
    settledAttempt: integer('settled_attempt'),
    settledOutcome: jsonb('settled_outcome'),

    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    finishedAt: instant('finished_at'),
    /** Whether only the first and the last of its events are kept, since it ended long ago. */
    isThinned: boolean('is_thinned').notNull().default(false),
  },
  (table) => [
    uniqueIndex('plan_generation_job_one_active')
      .on(table.personId)
      .where(sql`${table.status} IN ('pending', 'running')`),
    index('plan_generation_job_person').on(table.personId, table.createdAt),
    index('plan_generation_job_undispatched')
      .on(table.createdAt)
      .where(sql`${table.undispatched} AND ${table.status} IN ('pending', 'running')`),
    index('plan_generation_job_pending')
      .on(table.dispatchedAt)
      .where(sql`${table.status} = 'pending'`),
    index('plan_generation_job_running')
      .on(table.leaseUntil)
      .where(sql`${table.status} = 'running'`),
    index('plan_generation_job_claimed').on(table.claimedAt),
    // A job is replayed once; what comes of that may be replayed in its turn.
    uniqueIndex('plan_generation_job_replays')
      .on(table.replayOf)
      .where(sql`${table.replayOf} IS NOT NULL`),
    index('plan_generation_job_unthinned')
      .on(table.finishedAt)
      .where(sql`${table.finishedAt} IS NOT NULL AND NOT ${table.isThinned}`),
    index('plan_generation_job_planless')
      .on(table.finishedAt)
      .where(sql`${table.status} IN ('failed', 'cancelled')`),
    // Written once, when a job ends: an index on all jobs would be written with every beat.
    index('plan_generation_job_ended')
      .on(table.status, table.createdAt, table.id)
      .where(sql`${table.status} IN ('completed', 'failed', 'cancelled')`),
    index('plan_generation_job_failed')
      .on(table.failureKind, table.failureReason, table.createdAt, table.id)
      .where(sql`${table.status} = 'failed'`),
    check(
      'plan_generation_job_status',
      sql`${table.status} IN ('pending', 'running', 'completed', 'failed', 'cancelled')`,
    ),
    check(
      'plan_generation_job_finished',
      sql`(${table.finishedAt} IS NOT NULL) = (${table.status} IN ('completed', 'failed', 'cancelled'))`,
    ),
    check(
      'plan_generation_job_failure',
      sql`(${table.failureKind} IS NOT NULL) = (${table.status} = 'failed')`,
    ),
    check(
      'plan_generation_job_lease',
      sql`(${table.leaseUntil} IS NOT NULL) = (${table.status} = 'running')`,
    ),
  ],
)
