import { randomUUID } from 'node:crypto'
import {
  createdWebhookSchema,
  createWebhookSchema,
  webhookListSchema,
} from '@zero-sum/contracts/webhook'
import { createWebhook, listWebhooks, mostWebhooks } from '@zero-sum/database'
import { say } from '@zero-sum/nutrition-engine'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { parseBody } from '../../../server/http/parse-body.ts'
import { jsonResponse, ProblemAnswer } from '../../../server/http/problem-response.ts'
import { requireSession } from '../../../server/http/require-person.ts'
import { limitWork } from '../../../server/limits/limit-request.ts'
import { requireWebhookUrl } from '../../../server/webhooks/require-webhook-url.ts'
import { showWebhook } from '../../../server/webhooks/show-webhook.ts'
import { hashWebhookSecret, webhookSecret } from '../../../server/webhooks/webhook-secret.ts'

/** Where the person's programs are told of their plans. */
export const GET = handleRequest(async (request, runtime) => {
  const { database, config } = runtime
  const { personId } = await requireSession(request, runtime)
  const kept = await listWebhooks(database, personId)
  const webhooks = kept.map((one) => showWebhook(config.authSecret, one))
  return jsonResponse(webhookListSchema, { webhooks })
})

/** A new endpoint; this answer is the only one that ever holds its secret. */
export const POST = handleRequest(async (request, runtime) => {
  const { database, config } = runtime
  const { personId } = await requireSession(request, runtime)
  await limitWork(request, runtime, 'webhook', personId)
  const asked = await parseBody(request, createWebhookSchema, 8 * 1024)
  const url = requireWebhookUrl(asked.url, config.allowsPrivateWebhooks)
  const id = randomUUID()
  const secret = webhookSecret(config.authSecret, id, 1)
  const made = await createWebhook(database, {
    ...{ id, personId, url, events: asked.events, secretHash: hashWebhookSecret(secret) },
  })
  if (made === undefined)
    throw new ProblemAnswer(
      'conflict',
      say('You have {webhooks, number} webhooks. Remove one first.', { webhooks: mostWebhooks }),
      { reason: 'too_many_webhooks' },
    )
  const webhook = showWebhook(config.authSecret, made)
  return jsonResponse(createdWebhookSchema, { webhook, secret }, 201)
})
