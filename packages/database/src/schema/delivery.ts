import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { person } from './people.ts'
import { planGenerationJob } from './plan-generation-job.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** What a person's key was first answered, for a repeat of the same request. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    answer: json('answer').notNull(),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.key] }),
    index('idempotency_key_age').on(table.createdAt),
  ],
)

/** When each life of a worker process was last heard of. */
export const workerIncarnation = pgTable('worker_incarnation', {
  incarnation: uuid('incarnation').primaryKey(),
  lastSeenAt: instant('last_seen_at').notNull().default(sql`clock_timestamp()`),
})

/**
 * What each life of a worker process last said of itself. A table of its own: the protocol's calls lock the rows of
 * `worker_incarnation` and must not wait for a report.
 */
export const workerReport = pgTable('worker_report', {
  incarnation: uuid('incarnation').primaryKey(),
  startedAt: instant('started_at').notNull().default(sql`clock_timestamp()`),
  reportedAt: instant('reported_at').notNull().default(sql`clock_timestamp()`),
  version: text('version').notNull(),
  queue: text('queue').notNull(),
  concurrency: integer('concurrency').notNull(),
  running: integer('running').notNull(),
  /** Why it takes nothing at the moment; empty while it does. */
  holds: text('holds').array().notNull().default(sql`'{}'`),
  clockSkewMs: integer('clock_skew_ms').notNull(),
  /** Of the last minute, per processor. */
  load: doublePrecision('load').notNull(),
  memoryMib: integer('memory_mib').notNull(),
})

/** How many requests were refused before they were jobs: a code and a day, and nothing of who asked. */
export const refusalCount = pgTable(
  'refusal_count',
  {
    day: date('day', { mode: 'string' }).notNull(),
    code: text('code').notNull(),
    count: integer('count').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.day, table.code] })],
)

/** An attempt whose lease ran out before it was heard of again; judged a crash or not once its worker is. */
export const lostLease = pgTable(
  'lost_lease',
  {
    jobId: uuid('job_id')
      .notNull()
      .references(() => planGenerationJob.id, { onDelete: 'cascade' }),
    attempt: integer('attempt').notNull(),
    incarnation: uuid('incarnation').notNull(),
    lostAt: instant('lost_at').notNull().default(sql`clock_timestamp()`),
    isJudged: boolean('is_judged').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.attempt] }),
    index('lost_lease_open').on(table.lostAt).where(sql`NOT ${table.isJudged}`),
  ],
)
