import {
  type Database,
  type LeasedDelivery,
  leaseDeliveries,
  settleDelivery,
} from '@zero-sum/database'
import type { Logger } from '@zero-sum/observe/log'
import type { WebConfig } from '../config.ts'
import { nameFault, type Repetition, repeat } from '../delivery/repeat.ts'
import { sendDelivery } from './send-delivery.ts'

const pollMs = 1_000
/** So many receivers are spoken to at a time by one process, each about one message. */
const mostAtOnce = 32

/**
 * Sends what is due: at once after a poke, and every second. No round waits for a receiver, so that one who is slow holds up
 * nobody but themselves: to an endpoint goes one message at a time from here.
 */
export function startWebhookSender(
  database: Database,
  { authSecret, allowsPrivateWebhooks }: Pick<WebConfig, 'allowsPrivateWebhooks' | 'authSecret'>,
  log: Logger,
): Repetition {
  const sending = new Map<string, Promise<void>>()

  async function send(delivery: LeasedDelivery): Promise<void> {
    const { id, endpointId, event, attempt } = delivery
    try {
      const settings = { allowsPrivate: allowsPrivateWebhooks }
      const outcome = await sendDelivery(delivery, authSecret, settings)
      const settled = await settleDelivery(database, delivery, outcome)
      log.info(
        { deliveryId: id, event, attempt, ...outcome, outcome: settled.kind },
        'webhook sent',
      )
    } catch (error) {
      // The lease runs out and it is sent again.
      log.warn({ deliveryId: id, code: nameFault(error) }, 'could not note how a webhook went')
    } finally {
      sending.delete(endpointId)
      duty.poke()
    }
  }

  const duty = repeat('webhooks', pollMs, log, async () => {
    const room = mostAtOnce - sending.size
    if (room === 0) return
    for (const delivery of await leaseDeliveries(database, room, [...sending.keys()]))
      sending.set(delivery.endpointId, send(delivery))
  })
  return {
    poke: duty.poke,
    async [Symbol.asyncDispose]() {
      await duty[Symbol.asyncDispose]()
      await Promise.all(sending.values())
    },
  }
}
