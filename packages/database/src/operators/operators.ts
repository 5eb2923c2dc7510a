import { sql } from 'drizzle-orm'
import { appendAudit } from '../audit/append-audit.ts'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'

export type Operator = { email: string; reference: string; grantedAt: string }

export type RoleChange =
  | { kind: 'done' | 'as_before'; reference: string; accountSince: string }
  /** Nobody has this address. */
  | { kind: 'unknown' }
  /** A guest can't be found again, so nothing lasting may be given to them. */
  | { kind: 'guest' }

/** Makes the owner of an account an operator, or takes that from them. Only whoever has the machine may call this. */
export function changeRole(
  database: Database,
  email: string,
  change: 'grant' | 'remove',
): Promise<RoleChange> {
  return inTransaction(database, async (transaction) => {
    const found = await transaction.execute<{
      id: string
      reference: string
      is_anonymous: boolean
      created_at: Date
    }>(sql`
      SELECT id, reference, is_anonymous, created_at FROM person
      WHERE email = ${email.toLowerCase()} FOR UPDATE`)
    const person = found.rows[0]
    if (person === undefined) return { kind: 'unknown' }
    if (person.is_anonymous) return { kind: 'guest' }
    const changed = await transaction.execute(
      change === 'grant'
        ? sql`INSERT INTO operator (person_id) VALUES (${person.id}) ON CONFLICT DO NOTHING RETURNING 1`
        : sql`DELETE FROM operator WHERE person_id = ${person.id} RETURNING 1`,
    )
    const told = {
      reference: person.reference,
      accountSince: new Date(person.created_at).toISOString(),
    }
    if (changed.rows.length === 0) return { kind: 'as_before', ...told }
    await appendAudit(transaction, {
      actor: { kind: 'command' },
      action: change === 'grant' ? 'operator_granted' : 'operator_removed',
      subject: { kind: 'person', personId: person.id },
    })
    return { kind: 'done', ...told }
  })
}

/** Everybody who is an operator, the first first. */
export async function listOperators(database: Database): Promise<Operator[]> {
  const { rows } = await database.execute<{ email: string; reference: string; granted_at: Date }>(
    sql`
    SELECT email, reference, granted_at FROM operator JOIN person ON person.id = operator.person_id
    ORDER BY granted_at`,
  )
  return rows.map(({ email, reference, granted_at }) => ({
    email,
    reference,
    grantedAt: new Date(granted_at).toISOString(),
  }))
}
