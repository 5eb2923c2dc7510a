import {
  createdWebhookSchema,
  createWebhookSchema,
  enabledWebhookSchema,
  rotatedWebhookSchema,
  webhookDeliveryAnswerSchema,
  webhookDeliveryListSchema,
  webhookListSchema,
} from '@zero-sum/contracts/webhook'
import type { Operation } from '../operation.ts'

const tag = 'Webhooks'
const noSuchWebhook = 'There is no such webhook, or it is somebody else’s.'
const one = '/api/webhooks/{webhookId}'

export const webhookOperations = [
  {
    ...{ id: 'listWebhooks', method: 'GET', path: '/api/webhooks', tag, access: 'session' },
    summary: 'List where the person’s programs are told',
    answers: {
      200: { description: 'Oldest first, without their secrets.', json: webhookListSchema },
    },
  },
  {
    ...{ id: 'createWebhook', method: 'POST', path: '/api/webhooks', tag, access: 'session' },
    summary: 'Have a program told when a plan has ended',
    limit: 'webhook',
    description:
      'The address has to be `https://` on port 443 or 8443, and no redirect is followed. Where the operator has set `WEBHOOK_ALLOW_PRIVATE`, addresses at home may be told too, by `http://` and on any port from 1024.',
    body: {
      json: createWebhookSchema,
      examples: {
        completed: {
          summary: 'For plans that were made',
          value: { url: 'https://example.org/plans', events: ['plan.completed'] },
        },
      },
    },
    answers: {
      201: {
        description: 'The only answer that ever holds the secret.',
        json: createdWebhookSchema,
      },
    },
    problems: { conflict: 'The person has as many as anybody may (`too_many_webhooks`).' },
  },
  {
    ...{ id: 'deleteWebhook', method: 'DELETE', path: one, tag, access: 'session' },
    summary: 'Forget a webhook',
    answers: { 204: { description: 'Nothing is sent there any more.' } },
    problems: { not_found: noSuchWebhook },
  },
  {
    ...{ id: 'rotateWebhookSecret', method: 'POST', path: `${one}/rotate` },
    ...{ tag, access: 'session' },
    summary: 'Replace the secret of a webhook',
    description: 'For a day messages carry two signatures, by the new secret and by the former.',
    answers: {
      200: {
        description: 'The only answer that ever holds the new secret.',
        json: rotatedWebhookSchema,
      },
    },
    problems: {
      not_found: noSuchWebhook,
      conflict: 'Somebody else has replaced it at the same moment (`already_rotated`).',
    },
  },
  {
    ...{ id: 'enableWebhook', method: 'POST', path: `${one}/enable`, tag, access: 'session' },
    summary: 'Send to a disabled webhook again',
    description: 'From now on; what was missed can be sent again by its delivery.',
    answers: { 200: { description: 'The webhook.', json: enabledWebhookSchema } },
    problems: { not_found: noSuchWebhook },
  },
  {
    ...{ id: 'testWebhook', method: 'POST', path: `${one}/test`, tag, access: 'session' },
    summary: 'Send a test to a webhook',
    limit: 'webhook',
    answers: {
      202: { description: 'It is sent in a moment.', json: webhookDeliveryAnswerSchema },
    },
    problems: {
      not_found: noSuchWebhook,
      conflict: 'It is disabled (`webhook_disabled`), or tests wait already (`too_many_tests`).',
    },
  },
  {
    ...{ id: 'listDeliveries', method: 'GET', path: `${one}/deliveries`, tag, access: 'session' },
    summary: 'List what a webhook was and will be told',
    answers: {
      200: {
        description: 'The last hundred, newest first. They are kept for 30 days.',
        json: webhookDeliveryListSchema,
      },
    },
    problems: { not_found: noSuchWebhook },
  },
  {
    ...{ id: 'redeliver', method: 'POST', path: `${one}/deliveries/{deliveryId}/redeliver` },
    ...{ tag, access: 'session' },
    summary: 'Send a delivery again',
    limit: 'webhook',
    description: 'Under the same `webhook-id`, with all its attempts anew.',
    answers: {
      202: { description: 'It is sent in a moment.', json: webhookDeliveryAnswerSchema },
    },
    problems: {
      not_found: 'There is no such webhook or delivery, or it is somebody else’s.',
      conflict: 'It is still to be sent (`delivery_waiting`), or nothing is (`webhook_disabled`).',
    },
  },
] as const satisfies readonly Operation[]
