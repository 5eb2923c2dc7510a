import { jobEventKinds } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { planGenerationJob } from './plan-generation-job.ts'

/** Every move of a job, numbered by the row's own update, so that the numbers commit in their order. */
export const jobEvent = pgTable(
  'job_event',
  {
    jobId: uuid('job_id')
      .notNull()
      .references(() => planGenerationJob.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' })
      .notNull()
      .default(sql`clock_timestamp()`),
    attempt: integer('attempt').notNull(),
    kind: text('kind', { enum: jobEventKinds }).notNull(),
    data: jsonb('data').notNull().default({}),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.seq] })],
)
