import { z } from 'zod'
import { jobStatuses } from './job.ts'

/** What an endpoint may be told of. */
export const webhookEvents = ['plan.completed', 'plan.failed', 'plan.cancelled'] as const
export type WebhookEvent = (typeof webhookEvents)[number]

/** What a person asks for to see whether an endpoint works. */
export const webhookTestEvent = 'webhook.test'

export const webhookDeliveryStates = ['pending', 'delivered', 'dead'] as const
export type WebhookDeliveryState = (typeof webhookDeliveryStates)[number]

/** Why nothing is sent to an endpoint any more: it said so itself (410), or nothing arrived for days. */
export const webhookEndReasons = ['gone', 'failing'] as const
export type WebhookEndReason = (typeof webhookEndReasons)[number]

/** Why a delivery got no answer. */
export const webhookFaults = [
  'address_refused',
  'not_found',
  'refused',
  'reset',
  'timeout',
  'tls',
  'secret_lost',
  'endpoint_disabled',
  'other',
] as const
export type WebhookFault = (typeof webhookFaults)[number]

const instant = z.iso.datetime()

export const webhookSchema = z.object({
  id: z.uuid(),
  url: z.string(),
  events: z.array(z.enum(webhookEvents)),
  createdAt: instant,
  failingSince: instant.nullable().describe('Since when nothing has arrived there.'),
  disabledAt: instant.nullable().describe('Since when nothing is sent any more.'),
  disabledReason: z.enum(webhookEndReasons).nullable(),
  secretIsLost: z
    .boolean()
    .describe('The server signs by another key than when the secret was shown: rotate it.'),
})
export type Webhook = z.infer<typeof webhookSchema>

/** `GET /api/webhooks`, oldest first. */
export const webhookListSchema = z.object({ webhooks: z.array(webhookSchema) })

/** `POST /api/webhooks`. Without `events` it is told of all of them. */
export const createWebhookSchema = z.strictObject({
  url: z.string().trim().min(1).max(2_000),
  events: z
    .array(z.enum(webhookEvents))
    .min(1)
    .max(webhookEvents.length)
    .default([...webhookEvents])
    .transform((given) => webhookEvents.filter((event) => given.includes(event))),
})
export type CreateWebhook = z.infer<typeof createWebhookSchema>

const secret = z.string().regex(/^whsec_[A-Za-z0-9+/]{43}=$/)

/** The only answer that ever holds the secret. */
export const createdWebhookSchema = z.object({ webhook: webhookSchema, secret })

/** `POST /api/webhooks/:webhookId/rotate`: the only answer that ever holds the new secret. */
export const rotatedWebhookSchema = z.object({
  secret,
  formerSecretUntil: instant.describe('Until then deliveries are signed by the former one too.'),
})

/** `POST /api/webhooks/:webhookId/enable`. */
export const enabledWebhookSchema = z.object({ webhook: webhookSchema })

export const webhookDeliverySchema = z.object({
  id: z.uuid().describe('The `webhook-id` that the receiver gets, however often.'),
  event: z.enum([...webhookEvents, webhookTestEvent]),
  jobId: z.uuid().nullable(),
  occurredAt: instant,
  state: z.enum(webhookDeliveryStates),
  attempts: z.int(),
  triedAt: instant.nullable().describe('When it was last sent.'),
  nextAttemptAt: instant.nullable().describe('When it is sent next, where it is still to be.'),
  httpStatus: z.int().nullable().describe('What the receiver last answered.'),
  fault: z.enum(webhookFaults).nullable().describe('Why there was no answer.'),
})
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>

/** `GET /api/webhooks/:webhookId/deliveries`: the last hundred, newest first. */
export const webhookDeliveryListSchema = z.object({ deliveries: z.array(webhookDeliverySchema) })

/** `POST` of a test, and of a delivery again. */
export const webhookDeliveryAnswerSchema = z.object({ delivery: webhookDeliverySchema })

/** What a receiver is sent: ids, a status and times. Whoever wants more asks for it with a key. */
export const webhookMessageSchema = z.object({
  type: z.enum([...webhookEvents, webhookTestEvent]),
  timestamp: instant.describe('When it happened, not when it was sent.'),
  data: z.object({
    webhookId: z.uuid().describe('The endpoint.'),
    jobId: z.uuid().nullable().describe('The job; `null` in a test.'),
    planId: z.uuid().nullable().describe('The plan, where one was made.'),
    status: z.enum(jobStatuses).nullable(),
    createdAt: instant.nullable().describe('When the plan was asked for.'),
    finishedAt: instant.nullable(),
  }),
})
export type WebhookMessage = z.infer<typeof webhookMessageSchema>
