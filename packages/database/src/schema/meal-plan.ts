import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { person } from './people.ts'
import { planGenerationJob } from './plan-generation-job.ts'

/** A finished plan as it stands now: at most one for a job, at most one active for a person. */
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
    /** 1 as delivered; every change makes the next one, an undo too, so that a number never means two contents. */
    revision: integer('revision').notNull().default(1),
    /** What made this revision of the one before; `null` in a plan as delivered. */
    change: jsonb('change'),
    /** The revision that an undo brings back; `null` where there is nothing to undo. */
    undoRevision: integer('undo_revision'),
  },
  (table) => [
    check(
      'meal_plan_revision_rises',
      sql`${table.revision} >= 1 AND (${table.undoRevision} IS NULL OR ${table.undoRevision} < ${table.revision})`,
    ),
    uniqueIndex('meal_plan_one_active').on(table.personId).where(sql`${table.isActive}`),
    index('meal_plan_person').on(table.personId, table.createdAt),
  ],
)

/** What a plan was before each of its changes. A row is never changed and goes only with its plan. */
export const mealPlanRevision = pgTable(
  'meal_plan_revision',
  {
    planId: uuid('plan_id')
      .notNull()
      .references(() => mealPlan.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
    plan: jsonb('plan').notNull(),
    change: jsonb('change'),
    undoRevision: integer('undo_revision'),
    /** When the plan left this revision for the next. */
    leftAt: timestamp('left_at', { withTimezone: true, mode: 'date' })
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.planId, table.revision] })],
)
