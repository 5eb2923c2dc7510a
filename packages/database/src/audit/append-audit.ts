import type { AuditAction } from '@zero-sum/contracts/operator'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Who did it: a person or an operator by their id, a command on the machine, or the product itself. */
export type AuditActor =
  | { kind: 'command' | 'system' }
  | { kind: 'operator' | 'person'; personId: string }

/** To whom or what it was done. */
export type AuditSubject =
  | { kind: 'job' | 'key' | 'queue'; id: string }
  | { kind: 'person'; personId: string }

export type NewAuditEntry = {
  actor: AuditActor
  action: AuditAction
  subject?: AuditSubject
  /** Counts, codes and ids; never an address, a name or anything of an intake. */
  detail?: Readonly<Record<string, boolean | number | string>>
}

/**
 * Writes down an act, in the transaction of the act where there is one. People are written by their reference, so the entry
 * says nothing of them once they are gone.
 */
export async function appendAudit(
  database: Database,
  { actor, action, subject, detail = {} }: NewAuditEntry,
): Promise<void> {
  await database.execute(sql`
    INSERT INTO audit_entry (actor_kind, actor, action, subject_kind, subject, detail)
    VALUES (${actor.kind}, ${'personId' in actor ? referenceOf(actor.personId) : null}, ${action},
      ${subject?.kind ?? null}, ${subjectOf(subject)}, ${JSON.stringify(detail)}::jsonb)`)
}

function subjectOf(subject: AuditSubject | undefined): SQL | string | null {
  if (subject === undefined) return null
  return 'personId' in subject ? referenceOf(subject.personId) : subject.id
}

function referenceOf(personId: string): SQL {
  return sql`(SELECT reference FROM person WHERE id = ${personId})`
}
