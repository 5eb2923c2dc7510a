import {
  type WebhookMessage,
  webhookMessageSchema,
  webhookTestEvent,
} from '@zero-sum/contracts/webhook'
import type { LeasedDelivery } from '@zero-sum/database'

/**
 * The body of a message: ids, a status and times, and nothing else of the person. The same bytes however often it is sent,
 * since a job that has ended does not change.
 */
export function writeMessage(delivery: LeasedDelivery): string {
  const isTest = delivery.event === webhookTestEvent
  const message: WebhookMessage = {
    type: webhookMessageSchema.shape.type.parse(delivery.event),
    timestamp: delivery.occurredAt,
    data: {
      webhookId: delivery.endpointId,
      jobId: delivery.jobId,
      planId: delivery.planId,
      status: isTest ? null : delivery.status,
      createdAt: delivery.createdAt,
      finishedAt: delivery.finishedAt,
    },
  }
  return JSON.stringify(message)
}
