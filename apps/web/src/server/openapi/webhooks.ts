import {
  type WebhookEvent,
  webhookEvents,
  webhookMessageSchema,
  webhookTestEvent,
} from '@zero-sum/contracts/webhook'
import { refer } from './schemas.ts'

const summaries: Record<WebhookEvent | typeof webhookTestEvent, string> = {
  'plan.completed': 'A plan was made',
  'plan.failed': 'A plan could not be made',
  'plan.cancelled': 'A job was cancelled',
  'webhook.test': 'The person asked for a test',
}

const headers: readonly [string, string][] = [
  ['webhook-id', 'The same whenever the same message is sent again: keep it to pass over repeats.'],
  ['webhook-timestamp', 'When it was sent, in seconds since 1970. Refuse what is minutes old.'],
  [
    'webhook-signature',
    '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; after a rotation two of them, parted by a space.',
  ],
]

/** What we send to the endpoints of people, as OpenAPI writes it: the receiver's side of Standard Webhooks. */
export function describeWebhooks(): Record<string, unknown> {
  const events = [...webhookEvents, webhookTestEvent] as const
  return Object.fromEntries(events.map((event) => [event, { post: describe(event) }]))
}

function describe(event: keyof typeof summaries): object {
  return {
    operationId: `on${event.replace(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: ['Webhooks'],
    summary: summaries[event],
    description:
      'Signed as Standard Webhooks 1.0.0 has it, and sent at least once: within ten seconds an answer of 2xx ends it, 410 disables the webhook, all else is tried again for three days. Messages may arrive in another order than things happened; `timestamp` tells which. Redirects are not followed.',
    parameters: headers.map(([name, description]) => ({
      ...{ name, in: 'header', description, required: true },
      schema: { type: 'string' },
    })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: refer(webhookMessageSchema) } },
    },
    responses: {
      '2XX': { description: 'Taken. The body is not read.' },
      '410': { description: 'Nothing is sent there any more.' },
    },
  }
}
