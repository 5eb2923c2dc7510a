import { webhookDeliveryListSchema } from '@zero-sum/contracts/webhook'
import { findWebhook, listDeliveries } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { requireSession } from '../../../../../server/http/require-person.ts'

/** What an endpoint was and will be told. */
export const GET = handleRequest<{ webhookId: string }>(async (request, runtime, parameters) => {
  const { database } = runtime
  const { personId } = await requireSession(request, runtime)
  const own = { id: parseId(parameters.webhookId), personId }
  if ((await findWebhook(database, own)) === undefined) throw notFound()
  const deliveries = await listDeliveries(database, own)
  return jsonResponse(webhookDeliveryListSchema, { deliveries })
})
