import {
  type WebhookDelivery,
  type WebhookDeliveryState,
  type WebhookFault,
  webhookTestEvent,
} from '@zero-sum/contracts/webhook'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { toIso } from '../tokens/token-rows.ts'
import type { OwnWebhook } from './endpoints.ts'
import { keepSettledDays, mostWaitingTests } from './timing.ts'

const mostListed = 100

type DeliveryRow = {
  id: string
  event: WebhookDelivery['event']
  job_id: string | null
  occurred_at: string
  state: WebhookDeliveryState
  attempt: number
  tried_at: string | null
  due_at: string
  http_status: number | null
  fault: WebhookFault | null
}

const columns = sql.raw(
  [
    ...['id', 'event', 'job_id', 'occurred_at', 'state'],
    ...['attempt', 'tried_at', 'due_at', 'http_status', 'fault'],
  ]
    .map((name) => `delivery.${name}`)
    .join(', '),
)

/** What an endpoint was and will be told, newest first. */
export async function listDeliveries(
  database: Database,
  { id, personId }: OwnWebhook,
): Promise<WebhookDelivery[]> {
  const { rows } = await database.execute<DeliveryRow>(sql`
    SELECT ${columns} FROM webhook_delivery AS delivery JOIN webhook_endpoint AS endpoint
      ON endpoint.id = delivery.endpoint_id
    WHERE endpoint.id = ${id} AND endpoint.person_id = ${personId}
    ORDER BY delivery.occurred_at DESC, delivery.id LIMIT ${mostListed}`)
  return rows.map(toDelivery)
}

/** Has a test sent; `too_many` where several wait already, `disabled` where nothing is sent there. */
export async function addTestDelivery(
  database: Database,
  { id, personId }: OwnWebhook,
): Promise<WebhookDelivery | 'disabled' | 'not_found' | 'too_many'> {
  const { rows } = await database.execute<DeliveryRow>(sql`
    INSERT INTO webhook_delivery AS delivery (id, endpoint_id, event)
    SELECT gen_random_uuid(), endpoint.id, ${webhookTestEvent} FROM webhook_endpoint AS endpoint
    WHERE endpoint.id = ${id} AND endpoint.person_id = ${personId} AND endpoint.disabled_at IS NULL
      AND (SELECT count(*) FROM webhook_delivery AS waiting
        WHERE waiting.endpoint_id = endpoint.id AND waiting.state = 'pending'
          AND waiting.event = ${webhookTestEvent}) < ${mostWaitingTests}
    RETURNING ${columns}`)
  if (rows[0] !== undefined) return toDelivery(rows[0])
  const endpoint = await stateOf(database, { id, personId })
  if (endpoint === undefined) return 'not_found'
  return endpoint.is_disabled ? 'disabled' : 'too_many'
}

/** Sends a settled delivery again under the same id, with all its attempts anew. */
export async function redeliver(
  database: Database,
  { id, personId }: OwnWebhook,
  deliveryId: string,
): Promise<WebhookDelivery | 'disabled' | 'not_found' | 'waiting'> {
  const { rows } = await database.execute<DeliveryRow>(sql`
    UPDATE webhook_delivery AS delivery
    SET state = 'pending', settled_at = NULL, tries = 0, due_at = clock_timestamp()
    FROM webhook_endpoint AS endpoint
    WHERE delivery.id = ${deliveryId} AND delivery.endpoint_id = endpoint.id
      AND endpoint.id = ${id} AND endpoint.person_id = ${personId}
      AND endpoint.disabled_at IS NULL AND delivery.state <> 'pending'
    RETURNING ${columns}`)
  if (rows[0] !== undefined) return toDelivery(rows[0])
  const endpoint = await stateOf(database, { id, personId })
  if (endpoint === undefined) return 'not_found'
  const found = await database.execute(sql`
    SELECT 1 FROM webhook_delivery WHERE id = ${deliveryId} AND endpoint_id = ${id}`)
  if (found.rows.length === 0) return 'not_found'
  return endpoint.is_disabled ? 'disabled' : 'waiting'
}

async function stateOf(database: Database, { id, personId }: OwnWebhook) {
  const { rows } = await database.execute<{ is_disabled: boolean }>(sql`
    SELECT disabled_at IS NOT NULL AS is_disabled FROM webhook_endpoint
    WHERE id = ${id} AND person_id = ${personId}`)
  return rows[0]
}

/** Forgets deliveries a month after they were settled. */
export async function pruneDeliveries(database: Database): Promise<void> {
  await database.execute(sql`
    DELETE FROM webhook_delivery
    WHERE settled_at < clock_timestamp() - make_interval(days => ${keepSettledDays})`)
}

function toDelivery(row: DeliveryRow): WebhookDelivery {
  return {
    ...{ id: row.id, event: row.event, jobId: row.job_id, occurredAt: toIso(row.occurred_at) },
    ...{ state: row.state, attempts: row.attempt },
    triedAt: row.tried_at === null ? null : toIso(row.tried_at),
    nextAttemptAt: row.state === 'pending' ? toIso(row.due_at) : null,
    ...{ httpStatus: row.http_status, fault: row.fault },
  }
}
