import { enabledWebhookSchema } from '@zero-sum/contracts/webhook'
import { enableWebhook } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { requireSession } from '../../../../../server/http/require-person.ts'
import { showWebhook } from '../../../../../server/webhooks/show-webhook.ts'

/** Sends to a disabled endpoint again from now on. */
export const POST = handleRequest<{ webhookId: string }>(async (request, runtime, parameters) => {
  const { database, config, webhooks } = runtime
  const { personId } = await requireSession(request, runtime)
  const kept = await enableWebhook(database, { id: parseId(parameters.webhookId), personId })
  if (kept === undefined) throw notFound()
  webhooks.poke()
  return jsonResponse(enabledWebhookSchema, { webhook: showWebhook(config.authSecret, kept) })
})
