import type { AuditAction, AuditEntry } from '@zero-sum/contracts/operator'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

export type AuditFilter = {
  action?: AuditAction | undefined
  /** A person's reference, a job's id or another subject. */
  subject?: string | undefined
  /** Only entries before this one. */
  before?: number | undefined
}

type Row = Omit<AuditEntry, 'at' | 'id'> & { id: string; at: Date }

/** Entries of the audit trail, newest first; one more than `limit` says that there are older ones. */
export async function listAudit(
  database: Database,
  { action, subject, before }: AuditFilter,
  limit: number,
): Promise<{ entries: AuditEntry[]; next: number | null }> {
  const wanted = [
    action === undefined ? undefined : sql`action = ${action}`,
    subject === undefined ? undefined : sql`subject = ${subject}`,
    before === undefined ? undefined : sql`id < ${before}`,
  ].filter((part) => part !== undefined)
  const rows = await readEntries(
    database,
    wanted.length === 0 ? sql`true` : sql.join(wanted, sql` AND `),
    limit + 1,
  )
  const entries = rows.slice(0, limit)
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null }
}

/** What the trail holds that a person did, or that was done to them; for the copy of everything that is theirs. */
export function listAuditOfPerson(database: Database, personId: string): Promise<AuditEntry[]> {
  const reference = sql`(SELECT reference FROM person WHERE id = ${personId})`
  return readEntries(
    database,
    // What an operator did to others is the others' own.
    sql`(subject_kind = 'person' AND subject = ${reference})
      OR (actor = ${reference} AND subject_kind IS DISTINCT FROM 'person')`,
    10_000,
  )
}

async function readEntries(database: Database, where: SQL, limit: number): Promise<AuditEntry[]> {
  const { rows } = await database.execute<Row>(sql`
    SELECT id, at, actor_kind AS "actorKind", actor, action, subject_kind AS "subjectKind", subject, detail
    FROM audit_entry WHERE ${where} ORDER BY id DESC LIMIT ${limit}`)
  return rows.map((row) => ({ ...row, id: Number(row.id), at: new Date(row.at).toISOString() }))
}
