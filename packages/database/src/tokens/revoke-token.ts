import type { AccessTokenKind } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { appendAudit } from '../audit/append-audit.ts'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'

/** Ends one of a person's tokens; says whether there was one. */
export function revokeToken(
  database: Database,
  { id, personId, kind }: { id: string; personId: string; kind: AccessTokenKind },
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const { rows } = await transaction.execute(sql`
      DELETE FROM access_token WHERE id = ${id} AND person_id = ${personId} AND kind = ${kind}
      RETURNING id`)
    if (rows.length > 0 && kind === 'api_key')
      await appendAudit(transaction, {
        actor: { kind: 'person', personId },
        action: 'key_revoked',
        subject: { kind: 'key', id },
      })
    return rows.length > 0
  })
}
