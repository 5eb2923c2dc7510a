import type { AccessTokenKind } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Ends one of a person's tokens; says whether there was one. */
export async function revokeToken(
  database: Database,
  { id, personId, kind }: { id: string; personId: string; kind: AccessTokenKind },
): Promise<boolean> {
  const { rows } = await database.execute(sql`
    DELETE FROM access_token WHERE id = ${id} AND person_id = ${personId} AND kind = ${kind}
    RETURNING id`)
  return rows.length > 0
}
