import type { Webhook, WebhookEndReason, WebhookEvent } from '@zero-sum/contracts/webhook'
import { sql } from 'drizzle-orm'
import { toIso } from '../tokens/token-rows.ts'

/** An endpoint as it is stored: the secret itself is derived by whoever holds the server's key. */
export type KeptWebhook = Omit<Webhook, 'secretIsLost'> & { secretNo: number; secretHash: string }

export type EndpointRow = {
  id: string
  url: string
  events: WebhookEvent[]
  secret_no: number
  secret_hash: string
  created_at: string
  failing_since: string | null
  disabled_at: string | null
  disabled_reason: WebhookEndReason | null
}

export const endpointColumns = sql`id, url, events, secret_no, secret_hash, created_at,
  failing_since, disabled_at, disabled_reason`

export function toWebhook(row: EndpointRow): KeptWebhook {
  return {
    id: row.id,
    url: row.url,
    events: row.events,
    secretNo: row.secret_no,
    secretHash: row.secret_hash,
    createdAt: toIso(row.created_at),
    failingSince: row.failing_since === null ? null : toIso(row.failing_since),
    disabledAt: row.disabled_at === null ? null : toIso(row.disabled_at),
    disabledReason: row.disabled_reason,
  }
}
