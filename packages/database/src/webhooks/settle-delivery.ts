import type { WebhookFault } from '@zero-sum/contracts/webhook'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { interval } from '../jobs/interval.ts'
import { inTransaction } from '../transaction.ts'
import { disableWebhook } from './endpoints.ts'
import { disableAfterMs, redeliveryJitter, redeliveryWaitsMs } from './timing.ts'

/** What became of an attempt: an answer with its status, or none and why. */
export type DeliveryOutcome = { httpStatus: number } | { fault: WebhookFault }

export type DeliverySettled =
  | { kind: 'delivered' | 'retried' }
  | { kind: 'dead'; disabled?: 'failing' | 'gone' }
  /** The lease ran out and somebody else sends it, or its endpoint is gone or disabled. */
  | { kind: 'superseded' }

/**
 * Writes down how an attempt went: 2xx is delivered, 410 ends the endpoint, all else is tried again until the waits are used
 * up. The endpoint is locked before the delivery, as by whoever deletes it.
 */
export function settleDelivery(
  database: Database,
  { id, endpointId, attempt }: { id: string; endpointId: string; attempt: number },
  outcome: DeliveryOutcome,
  random: () => number = Math.random,
): Promise<DeliverySettled> {
  return inTransaction(database, async (transaction) => {
    await transaction.execute(sql`
      SELECT 1 FROM webhook_endpoint WHERE id = ${endpointId} FOR NO KEY UPDATE`)
    const { rows } = await transaction.execute<{ tries: number }>(sql`
      SELECT tries FROM webhook_delivery
      WHERE id = ${id} AND attempt = ${attempt} AND state = 'pending' FOR UPDATE`)
    const delivery = rows[0]
    if (delivery === undefined) return { kind: 'superseded' }
    const status = 'httpStatus' in outcome ? outcome.httpStatus : null
    const told = sql`http_status = ${status}::int, fault = ${'fault' in outcome ? outcome.fault : null}::text`
    if (status !== null && status >= 200 && status < 300) {
      await transaction.execute(sql`
        UPDATE webhook_delivery SET state = 'delivered', settled_at = clock_timestamp(), ${told}
        WHERE id = ${id}`)
      await transaction.execute(sql`
        UPDATE webhook_endpoint SET failing_since = NULL
        WHERE id = ${endpointId} AND failing_since IS NOT NULL`)
      return { kind: 'delivered' }
    }
    const waitMs = status === 410 ? undefined : redeliveryWaitsMs[delivery.tries - 1]
    if (waitMs === undefined)
      await transaction.execute(sql`
        UPDATE webhook_delivery SET state = 'dead', settled_at = clock_timestamp(), ${told}
        WHERE id = ${id}`)
    else
      await transaction.execute(sql`
        UPDATE webhook_delivery SET ${told}, due_at = clock_timestamp()
          + ${interval(Math.round(waitMs * (1 + redeliveryJitter * random())))}
        WHERE id = ${id}`)
    const disabled = await judgeEndpoint(transaction, endpointId, status)
    if (disabled !== undefined) return { kind: 'dead', disabled }
    return { kind: waitMs === undefined ? 'dead' : 'retried' }
  })
}

/** Disables an endpoint that has said that it is gone, or where nothing has arrived for too long. */
async function judgeEndpoint(
  transaction: Database,
  endpointId: string,
  status: number | null,
): Promise<'failing' | 'gone' | undefined> {
  const { rows } = await transaction.execute<{ is_lost: boolean }>(sql`
    UPDATE webhook_endpoint SET failing_since = COALESCE(failing_since, clock_timestamp())
    WHERE id = ${endpointId}
    RETURNING failing_since < clock_timestamp() - ${interval(disableAfterMs)} AS is_lost`)
  const reason = status === 410 ? 'gone' : rows[0]?.is_lost === true ? 'failing' : undefined
  if (reason !== undefined) await disableWebhook(transaction, endpointId, reason)
  return reason
}
