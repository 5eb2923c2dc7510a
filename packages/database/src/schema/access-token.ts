import { accessTokenKinds, apiScopes } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { mealPlan } from './meal-plan.ts'
import { person } from './people.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * A secret that lets its holder do something in a person's name: an API key, the address of their calendar feed, or a link
 * to one plan. Only its hash is kept, so that a copy of the database opens nothing; revoking deletes the row.
 */
export const accessToken = pgTable(
  'access_token',
  {
    id: uuid('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: accessTokenKinds }).notNull(),
    /** The one plan that a link shows. */
    planId: uuid('plan_id').references(() => mealPlan.id, { onDelete: 'cascade' }),
    /** What the person calls it; empty where there is nothing to tell apart. */
    name: text('name').notNull().default(''),
    /** What an API key may do. */
    scopes: text('scopes', { enum: apiScopes }).array().notNull().default(sql`'{}'`),
    /** SHA-256 of the secret, in hexadecimal. */
    tokenHash: text('token_hash').notNull().unique('access_token_hash'),
    /** The first characters of the secret, for a person to recognise it by. */
    start: text('start').notNull(),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    expiresAt: instant('expires_at'),
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [
    index('access_token_person').on(table.personId, table.kind),
    index('access_token_plan').on(table.planId),
    uniqueIndex('access_token_one_calendar')
      .on(table.personId)
      .where(sql`${table.kind} = 'calendar'`),
    check(
      'access_token_plan_of_share',
      sql`(${table.planId} IS NOT NULL) = (${table.kind} = 'share')`,
    ),
  ],
)
