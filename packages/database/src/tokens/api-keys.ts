import { randomUUID } from 'node:crypto'
import type { ApiKey, CreateApiKey } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { appendAudit } from '../audit/append-audit.ts'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
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

type MadeKey = { key: ApiKey; secret: string }

/** A new API key with its secret, which nobody can read again; nothing where the person has {@link mostApiKeys}. */
export function createApiKey(
  database: Database,
  personId: string,
  asked: CreateApiKey,
): Promise<MadeKey | undefined> {
  return inTransaction(database, async (transaction) => {
    const made = await insertKey(transaction, personId, asked)
    if (made !== undefined)
      await appendAudit(transaction, {
        actor: { kind: 'person', personId },
        action: 'key_created',
        subject: { kind: 'key', id: made.key.id },
        detail: { scopes: asked.scopes.join(' ') },
      })
    return made
  })
}

async function insertKey(
  database: Database,
  personId: string,
  { name, scopes, expiresInDays }: CreateApiKey,
): Promise<MadeKey | undefined> {
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
