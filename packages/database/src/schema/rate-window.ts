import { doublePrecision, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * How often something limited was tried in a window of time. A key is a hash, so that no address, of the internet or of mail, stands
 * here. Unlogged, which the migration sees to: a write waits for no disk, and after a crash of the database everybody begins anew.
 */
export const rateWindow = pgTable('rate_window', {
  key: text('key').primaryKey(),
  /** Tries in this window, those that were refused too. */
  tries: doublePrecision('tries').notNull(),
  endsAt: timestamp('ends_at', { withTimezone: true, mode: 'date' }).notNull(),
})
