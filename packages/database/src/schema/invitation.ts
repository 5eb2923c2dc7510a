import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A link by which one person may make an account where that is not open to everybody. Only a hash of it is kept. */
export const invitation = pgTable('invitation', {
  id: uuid('id').primaryKey(),
  /** SHA-256 of the secret, in hexadecimal. */
  tokenHash: text('token_hash').notNull().unique('invitation_hash'),
  /** The first characters of the secret, for the operator to recognise it by. */
  start: text('start').notNull(),
  /** The one address that may use it, until somebody has: then their account says it. */
  forAddress: text('for_address'),
  createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
})
