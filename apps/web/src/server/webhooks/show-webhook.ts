import type { Webhook } from '@zero-sum/contracts/webhook'
import type { KeptWebhook } from '@zero-sum/database'
import { knowsSecret } from './webhook-secret.ts'

/** An endpoint as its owner sees it. */
export function showWebhook(authSecret: string, kept: KeptWebhook): Webhook {
  const { secretNo, secretHash, ...shown } = kept
  return { ...shown, secretIsLost: !knowsSecret(authSecret, { id: kept.id, secretNo, secretHash }) }
}
