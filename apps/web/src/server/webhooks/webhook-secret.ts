import { createHash, createHmac } from 'node:crypto'

/** The key of one of an endpoint's secrets: 256 bits that only this server's own secret gives. */
function webhookKey(authSecret: string, webhookId: string, secretNo: number): Buffer {
  return createHmac('sha256', authSecret).update(`webhook\n${webhookId}\n${secretNo}`).digest()
}

/**
 * One of an endpoint's secrets, as Standard Webhooks writes it. It is derived whenever it is needed and stored nowhere, so that
 * a copy of the database can sign nothing.
 */
export function webhookSecret(authSecret: string, webhookId: string, secretNo: number): string {
  return `whsec_${webhookKey(authSecret, webhookId, secretNo).toString('base64')}`
}

/** What is kept of a secret: SHA-256 in hexadecimal, by which it shows when the server's own secret is another. */
export function hashWebhookSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Whether the server still derives the secret that the person was shown. */
export function knowsSecret(
  authSecret: string,
  { id, secretNo, secretHash }: { id: string; secretNo: number; secretHash: string },
): boolean {
  return hashWebhookSecret(webhookSecret(authSecret, id, secretNo)) === secretHash
}

/** The value of `webhook-signature` for one secret (Standard Webhooks 1.0.0, symmetric: HMAC-SHA256 over id, time and body). */
export function signMessage(
  secret: string,
  { id, timestampS, body }: { id: string; timestampS: number; body: string },
): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestampS}.${body}`)
  return `v1,${signature.digest('base64')}`
}
