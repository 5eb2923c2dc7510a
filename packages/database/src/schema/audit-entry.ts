import { sql } from 'drizzle-orm'
import { bigint, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Who did what that others may have to account for. Rows are only added, and go by age alone. People are named by their
 * reference without a foreign key: it outlives them, and then points to nobody.
 */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp('at', { withTimezone: true, mode: 'date' })
      .notNull()
      .default(sql`clock_timestamp()`),
    actorKind: text('actor_kind').notNull(),
    /** The reference of a person or an operator. */
    actor: text('actor'),
    action: text('action').notNull(),
    subjectKind: text('subject_kind'),
    subject: text('subject'),
    detail: jsonb('detail').notNull().default({}),
  },
  (table) => [
    index('audit_entry_action').on(table.action, table.id),
    index('audit_entry_subject').on(table.subject, table.id),
    index('audit_entry_actor').on(table.actor, table.id),
    index('audit_entry_age').on(table.at),
  ],
)
