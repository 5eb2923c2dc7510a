import { randomUUID } from 'node:crypto'
import type { ApiKey, CreateApiKey } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { makeSecret } from './make-secret.ts'
import { type TokenRow, toIso, tokenColumns, tokenTimes } from './token-rows.ts'

/** More than anybody's programs need; a script that runs away makes no more. */
export const mostApiKeys = 20

/** A person's API keys, newest first; those that have expired too, until they are forgotten. */
export async function listApiKeys(database: Database, personId: string): Promise<ApiKey[]> {
  const { rows } = await database.execute<TokenRow>(sql`
    SELECT ${tokenColumns} FROM access_token
    WHERE person_id = ${personId} AND kind = 'api_key' ORDER BY created_at DESC, id`)
  return rows.map(toApiKey)
}

/** A new API key with its secret, which nobody can read again; nothing where the person has {@link mostApiKeys}. */
export async function createApiKey(
  database: Database,
  personId: string,
  { name, scopes, expiresInDays }: CreateApiKey,
): Promise<{ key: ApiKey; secret: string } | undefined> {
  const { secret, hash, start } = makeSecret()
  const { rows } = await database.execute<TokenRow>(sql`
    INSERT INTO access_token (id, person_id, kind, name, scopes, token_hash, start, expires_at)
    SELECT ${randomUUID()}, ${personId}, 'api_key', ${name},
      ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(scopes)}::jsonb)), ${hash}, ${start},
      clock_timestamp() + make_interval(days => ${expiresInDays ?? null}::int)
    WHERE (SELECT count(*) FROM access_token
      WHERE person_id = ${personId} AND kind = 'api_key') < ${mostApiKeys}
    RETURNING ${tokenColumns}`)
  return rows[0] === undefined ? undefined : { key: toApiKey(rows[0]), secret }
}

function toApiKey(row: TokenRow): ApiKey {
  const { id, name, scopes, expires_at: expiresAt } = row
  const expiry = expiresAt === null ? null : toIso(expiresAt)
  return { id, name, scopes, ...tokenTimes(row), expiresAt: expiry }
}
