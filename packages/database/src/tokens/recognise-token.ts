import type { AccessTokenKind, ApiScope } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { hashSecret } from './make-secret.ts'

export type KnownToken = {
  personId: string
  /** The one plan that a link shows. */
  planId: string | null
  scopes: ApiScope[]
  expiresAt: Date | undefined
  hasExpired: boolean
}

type Row = {
  person_id: string
  plan_id: string | null
  scopes: ApiScope[]
  expires_at: string | null
  has_expired: boolean
}

/**
 * Whose a secret is, and what it opens; nothing for one that never was, was revoked, or is of another kind. Notes when it
 * was used, at most once a minute, so that a busy program does not write a row with every call.
 */
export async function recogniseToken(
  database: Database,
  kind: AccessTokenKind,
  secret: string,
): Promise<KnownToken | undefined> {
  const { rows } = await database.execute<Row>(sql`
    WITH found AS (
      SELECT id, person_id, plan_id, scopes, expires_at,
        coalesce(expires_at <= clock_timestamp(), false) AS has_expired, last_used_at
      FROM access_token WHERE token_hash = ${hashSecret(secret)} AND kind = ${kind}
    ), noted AS (
      UPDATE access_token SET last_used_at = clock_timestamp() FROM found
      WHERE access_token.id = found.id AND NOT found.has_expired
        AND (found.last_used_at IS NULL
          OR found.last_used_at <= clock_timestamp() - interval '1 minute')
    )
    SELECT person_id, plan_id, scopes, expires_at, has_expired FROM found`)
  const row = rows[0]
  if (row === undefined) return undefined
  return {
    personId: row.person_id,
    planId: row.plan_id,
    scopes: row.scopes,
    expiresAt: row.expires_at === null ? undefined : new Date(row.expires_at),
    hasExpired: row.has_expired,
  }
}
