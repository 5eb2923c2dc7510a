import { groceryTickStates } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import {
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { mealPlan } from './meal-plan.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const marked = () =>
  uuid('plan_id')
    .notNull()
    .references(() => mealPlan.id, { onDelete: 'cascade' })

/** A meal that stays as it is when the rest of its plan is made again. */
export const mealLock = pgTable(
  'meal_lock',
  { planId: marked(), day: integer('day').notNull(), meal: integer('meal').notNull() },
  (table) => [primaryKey({ columns: [table.planId, table.day, table.meal] })],
)

/** What a person did with a line of the shopping list. */
export const groceryTick = pgTable(
  'grocery_tick',
  {
    planId: marked(),
    /** USDA's number and our name of the food: two foods of ours may share a number. */
    ndb: text('ndb').notNull(),
    food: text('food').notNull(),
    state: text('state', { enum: groceryTickStates }).notNull(),
    /** How many grams there were to buy when it was ticked; of more later, the rest is still to buy. */
    purchaseGrams: doublePrecision('purchase_grams').notNull(),
    /** By the clock of the device that ticked, never later than ours: of two, the later one holds. */
    changedAt: instant('changed_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.planId, table.ndb, table.food] })],
)
