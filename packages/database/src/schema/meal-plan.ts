import { sql } from 'drizzle-orm'
import {
  boolean,
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
import { planGenerationJob } from './plan-generation-job.ts'

/** A finished plan: at most one for a job, at most one active for a person. */
export const mealPlan = pgTable(
  'meal_plan',
  {
    id: uuid('id').primaryKey(),
    jobId: uuid('job_id')
      .notNull()
      .unique('meal_plan_one_for_a_job')
      .references(() => planGenerationJob.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    attempt: integer('attempt').notNull(),
    plan: jsonb('plan').notNull(),
    metabolicProfile: jsonb('metabolic_profile').notNull(),
    isActive: boolean('is_active').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' })
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [
    uniqueIndex('meal_plan_one_active').on(table.personId).where(sql`${table.isActive}`),
    index('meal_plan_person').on(table.personId, table.createdAt),
  ],
)
