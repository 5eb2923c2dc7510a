import { sql } from 'drizzle-orm'
import {
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { person } from './people.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const owner = () =>
  text('person_id')
    .notNull()
    .references(() => person.id, { onDelete: 'cascade' })

/** Language, units, times of meals: how a person wants to be shown things. */
export const preference = pgTable('preference', {
  personId: owner().primaryKey(),
  values: jsonb('values').notNull(),
  updatedAt: instant('updated_at').notNull().default(sql`clock_timestamp()`),
})

/** The answers that a person has given so far, as their form holds them, and the step at which they are. */
export const intakeDraft = pgTable('intake_draft', {
  personId: owner().primaryKey(),
  step: text('step').notNull(),
  answers: jsonb('answers').notNull(),
  updatedAt: instant('updated_at').notNull().default(sql`clock_timestamp()`),
})

/** What the scales showed, at most once a day. */
export const weightEntry = pgTable(
  'weight_entry',
  {
    personId: owner(),
    date: date('date', { mode: 'string' }).notNull(),
    kg: doublePrecision('kg').notNull(),
    updatedAt: instant('updated_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.date] }),
    check('weight_entry_kg', sql`${table.kg} BETWEEN 20 AND 400`),
  ],
)

/** Somebody who eats along. */
export const householdMember = pgTable(
  'household_member',
  {
    id: uuid('id').primaryKey(),
    personId: owner(),
    name: text('name').notNull(),
    details: jsonb('details').notNull(),
    position: integer('position').notNull(),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    updatedAt: instant('updated_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [index('household_member_person').on(table.personId, table.position)],
)
