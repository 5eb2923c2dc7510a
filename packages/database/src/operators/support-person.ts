import type { OperatorPerson } from '@zero-sum/contracts/operator'
import { sql } from 'drizzle-orm'
import { type AuditActor, appendAudit } from '../audit/append-audit.ts'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'

type Row = Omit<OperatorPerson, 'since'> & { since: Date }

/** What support needs of a person: how to reach them and what there is of theirs in number; a guest's address is made up. */
export async function findSupported(
  database: Database,
  reference: string,
): Promise<OperatorPerson | undefined> {
  const { rows } = await database.execute<Row>(sql`
    SELECT reference, CASE WHEN is_anonymous THEN NULL ELSE email END AS email,
      is_anonymous AS "isGuest", created_at AS since,
      EXISTS (SELECT 1 FROM operator WHERE person_id = person.id) AS "isOperator",
      (SELECT count(*)::int FROM session
        WHERE person_id = person.id AND expires_at > clock_timestamp()) AS sessions,
      (SELECT count(*)::int FROM plan_generation_job WHERE person_id = person.id) AS jobs
    FROM person WHERE reference = ${reference}`)
  const row = rows[0]
  return row === undefined ? undefined : { ...row, since: new Date(row.since).toISOString() }
}

/** Signs a person out everywhere, and writes down who did; `undefined` where nobody has that reference. */
export function endSessionsOf(
  database: Database,
  reference: string,
  actor: AuditActor,
): Promise<number | undefined> {
  return inTransaction(database, async (transaction) => {
    const found = await transaction.execute<{ id: string }>(
      sql`SELECT id FROM person WHERE reference = ${reference}`,
    )
    const personId = found.rows[0]?.id
    if (personId === undefined) return undefined
    const { rows } = await transaction.execute(
      sql`DELETE FROM session WHERE person_id = ${personId} RETURNING id`,
    )
    await appendAudit(transaction, {
      actor,
      action: 'sessions_ended',
      subject: { kind: 'person', personId },
      detail: { ended: rows.length },
    })
    return rows.length
  })
}
