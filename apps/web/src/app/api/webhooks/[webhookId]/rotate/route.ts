import { rotatedWebhookSchema } from '@zero-sum/contracts/webhook'
import { findWebhook, rotateWebhookSecret } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse, ProblemAnswer } from '../../../../../server/http/problem-response.ts'
import { requireSession } from '../../../../../server/http/require-person.ts'
import {
  hashWebhookSecret,
  knowsSecret,
  webhookSecret,
} from '../../../../../server/webhooks/webhook-secret.ts'

/** A new secret; this answer is the only one that ever holds it. */
export const POST = handleRequest<{ webhookId: string }>(async (request, runtime, parameters) => {
  const { database, config } = runtime
  const { personId } = await requireSession(request, runtime)
  const own = { id: parseId(parameters.webhookId), personId }
  const kept = await findWebhook(database, own)
  if (kept === undefined) throw notFound()
  const secret = webhookSecret(config.authSecret, own.id, kept.secretNo + 1)
  const rotated = await rotateWebhookSecret(database, {
    ...{ ...own, fromNo: kept.secretNo, secretHash: hashWebhookSecret(secret) },
    keepsFormer: knowsSecret(config.authSecret, kept),
  })
  if (rotated === undefined)
    throw new ProblemAnswer('conflict', 'This secret was replaced a moment ago. Look again.', {
      reason: 'already_rotated',
    })
  return jsonResponse(rotatedWebhookSchema, { secret, ...rotated })
})
