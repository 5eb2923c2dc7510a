import type { DeliveryOutcome, LeasedDelivery } from '@zero-sum/database'
import webPackage from '../../../package.json' with { type: 'json' }
import { type PostSettings, postMessage } from './post-message.ts'
import { hashWebhookSecret, signMessage, webhookSecret } from './webhook-secret.ts'
import { writeMessage } from './write-message.ts'

/** Signs one leased message and sends it. The time is the database's: receivers refuse what is minutes old. */
export async function sendDelivery(
  delivery: LeasedDelivery,
  authSecret: string,
  settings: PostSettings,
): Promise<DeliveryOutcome> {
  const { id, endpointId, secretNo, secretHash, signsByFormer, nowMs } = delivery
  const secret = webhookSecret(authSecret, endpointId, secretNo)
  if (hashWebhookSecret(secret) !== secretHash) return { fault: 'secret_lost' }
  const secrets = signsByFormer
    ? [secret, webhookSecret(authSecret, endpointId, secretNo - 1)]
    : [secret]
  const message = { id, timestampS: Math.floor(nowMs / 1000), body: writeMessage(delivery) }
  const headers = {
    'content-type': 'application/json',
    'user-agent': `zero-sum-nutrition/${webPackage.version}`,
    'webhook-id': id,
    'webhook-timestamp': String(message.timestampS),
    'webhook-signature': secrets.map((one) => signMessage(one, message)).join(' '),
  }
  return postMessage(delivery.url, headers, message.body, settings)
}
