import {
  webhookDeliveryStates,
  webhookEndReasons,
  webhookEvents,
} from '@zero-sum/contracts/webhook'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { person } from './people.ts'
import { planGenerationJob } from './plan-generation-job.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** An address that a person wants to be told at when a job of theirs has ended. */
export const webhookEndpoint = pgTable(
  'webhook_endpoint',
  {
    id: uuid('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    url: text('url').notNull(),
    events: text('events', { enum: webhookEvents }).array().notNull(),
    /** Which of the endpoint's secrets is the one now: they are derived and stand nowhere. */
    secretNo: integer('secret_no').notNull().default(1),
    /** SHA-256 of the secret, by which it shows that the server signs by another key than it did. */
    secretHash: text('secret_hash').notNull(),
    /** Until when the secret before signs too. */
    formerSecretUntil: instant('former_secret_until'),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    /** Since when nothing has arrived; empty while things do. */
    failingSince: instant('failing_since'),
    disabledAt: instant('disabled_at'),
    disabledReason: text('disabled_reason', { enum: webhookEndReasons }),
  },
  (table) => [
    index('webhook_endpoint_person').on(table.personId, table.createdAt),
    check(
      'webhook_endpoint_disabled',
      sql`(${table.disabledAt} IS NULL) = (${table.disabledReason} IS NULL)`,
    ),
  ],
)

/** One thing to tell one endpoint. Its id is the `webhook-id`, the same however often it is sent. */
export const webhookDelivery = pgTable(
  'webhook_delivery',
  {
    id: uuid('id').primaryKey(),
    endpointId: uuid('endpoint_id')
      .notNull()
      .references(() => webhookEndpoint.id, { onDelete: 'cascade' }),
    event: text('event').notNull(),
    /** The job that has ended; empty for a test. */
    jobId: uuid('job_id').references(() => planGenerationJob.id, { onDelete: 'cascade' }),
    /** When what is told happened. */
    occurredAt: instant('occurred_at').notNull().default(sql`clock_timestamp()`),
    state: text('state', { enum: webhookDeliveryStates }).notNull().default('pending'),
    /** The fence: rises with every lease, and whoever settles names it. */
    attempt: integer('attempt').notNull().default(0),
    /** Attempts since it was last asked for: the budget. */
    tries: integer('tries').notNull().default(0),
    /** When it may be sent. A lease is this instant put off, so that it ends by itself. */
    dueAt: instant('due_at').notNull().default(sql`clock_timestamp()`),
    triedAt: instant('tried_at'),
    settledAt: instant('settled_at'),
    /** What the receiver last answered. */
    httpStatus: integer('http_status'),
    /** Why there was no answer, as a word of ours. */
    fault: text('fault'),
  },
  (table) => [
    index('webhook_delivery_due')
      .on(table.endpointId, table.dueAt)
      .where(sql`${table.state} = 'pending'`),
    index('webhook_delivery_endpoint').on(table.endpointId, table.occurredAt),
    index('webhook_delivery_job').on(table.jobId),
    index('webhook_delivery_settled')
      .on(table.settledAt)
      .where(sql`${table.settledAt} IS NOT NULL`),
    check(
      'webhook_delivery_settled_state',
      sql`(${table.settledAt} IS NULL) = (${table.state} = 'pending')`,
    ),
  ],
)
