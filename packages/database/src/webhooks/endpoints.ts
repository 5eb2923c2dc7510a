import type { WebhookEvent } from '@zero-sum/contracts/webhook'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { interval } from '../jobs/interval.ts'
import { toIso } from '../tokens/token-rows.ts'
import { inTransaction } from '../transaction.ts'
import { type EndpointRow, endpointColumns, type KeptWebhook, toWebhook } from './endpoint-rows.ts'
import { formerSecretMs, mostWebhooks } from './timing.ts'

/** One of a person's endpoints. */
export type OwnWebhook = { id: string; personId: string }

/** A person's endpoints, oldest first. */
export async function listWebhooks(database: Database, personId: string): Promise<KeptWebhook[]> {
  const { rows } = await database.execute<EndpointRow>(sql`
    SELECT ${endpointColumns} FROM webhook_endpoint
    WHERE person_id = ${personId} ORDER BY created_at, id`)
  return rows.map(toWebhook)
}

/** One of them; nothing where it is somebody else's. */
export async function findWebhook(
  database: Database,
  { id, personId }: OwnWebhook,
): Promise<KeptWebhook | undefined> {
  const { rows } = await database.execute<EndpointRow>(sql`
    SELECT ${endpointColumns} FROM webhook_endpoint WHERE id = ${id} AND person_id = ${personId}`)
  return rows[0] === undefined ? undefined : toWebhook(rows[0])
}

/** A new endpoint, told of what happens from now on; nothing where the person has {@link mostWebhooks}. */
export async function createWebhook(
  database: Database,
  {
    id,
    personId,
    url,
    events,
    secretHash,
  }: OwnWebhook & { url: string; events: readonly WebhookEvent[]; secretHash: string },
): Promise<KeptWebhook | undefined> {
  const { rows } = await database.execute<EndpointRow>(sql`
    INSERT INTO webhook_endpoint (id, person_id, url, events, secret_hash)
    SELECT ${id}, ${personId}, ${url}, ${sql.param([...events])}::text[], ${secretHash}
    WHERE (SELECT count(*) FROM webhook_endpoint WHERE person_id = ${personId}) < ${mostWebhooks}
    RETURNING ${endpointColumns}`)
  return rows[0] === undefined ? undefined : toWebhook(rows[0])
}

/** Forgets an endpoint and all that was to be sent there; says whether there was one. */
export async function deleteWebhook(
  database: Database,
  { id, personId }: OwnWebhook,
): Promise<boolean> {
  const { rows } = await database.execute(sql`
    DELETE FROM webhook_endpoint WHERE id = ${id} AND person_id = ${personId} RETURNING id`)
  return rows.length > 0
}

/**
 * Counts an endpoint's secrets on, from the one that the caller saw. The former one signs along for a day, unless it was lost
 * itself. `undefined` where another rotation was quicker.
 */
export async function rotateWebhookSecret(
  database: Database,
  {
    id,
    personId,
    fromNo,
    secretHash,
    keepsFormer,
  }: OwnWebhook & { fromNo: number; secretHash: string; keepsFormer: boolean },
): Promise<{ formerSecretUntil: string } | undefined> {
  const until = sql`clock_timestamp() + ${interval(keepsFormer ? formerSecretMs : 0)}`
  const { rows } = await database.execute<{ former_secret_until: string }>(sql`
    UPDATE webhook_endpoint SET secret_no = secret_no + 1, secret_hash = ${secretHash},
      former_secret_until = ${until}
    WHERE id = ${id} AND person_id = ${personId} AND secret_no = ${fromNo}
    RETURNING former_secret_until`)
  const row = rows[0]
  return row === undefined ? undefined : { formerSecretUntil: toIso(row.former_secret_until) }
}

/** Sends to an endpoint again from now on. What was missed stays dead until the person asks for it. */
export async function enableWebhook(
  database: Database,
  { id, personId }: OwnWebhook,
): Promise<KeptWebhook | undefined> {
  const { rows } = await database.execute<EndpointRow>(sql`
    UPDATE webhook_endpoint SET disabled_at = NULL, disabled_reason = NULL, failing_since = NULL
    WHERE id = ${id} AND person_id = ${personId} RETURNING ${endpointColumns}`)
  return rows[0] === undefined ? undefined : toWebhook(rows[0])
}

/** Nothing is sent there from now on, and what was still to be sent is dead. Within the caller's transaction, if it has one. */
export async function disableWebhook(
  database: Database,
  id: string,
  reason: 'failing' | 'gone',
): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await transaction.execute(sql`
      UPDATE webhook_endpoint SET disabled_at = clock_timestamp(), disabled_reason = ${reason}
      WHERE id = ${id} AND disabled_at IS NULL`)
    await transaction.execute(sql`
      UPDATE webhook_delivery SET state = 'dead', settled_at = clock_timestamp(),
        fault = 'endpoint_disabled', http_status = NULL
      WHERE endpoint_id = ${id} AND state = 'pending'`)
  })
}
