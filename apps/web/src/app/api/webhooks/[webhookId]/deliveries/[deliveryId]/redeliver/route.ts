import { webhookDeliveryAnswerSchema } from '@zero-sum/contracts/webhook'
import { redeliver } from '@zero-sum/database'
import { handleRequest } from '../../../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../../../server/http/problem-response.ts'
import { requireSession } from '../../../../../../../server/http/require-person.ts'
import { limitWork } from '../../../../../../../server/limits/limit-request.ts'
import { refuseDelivery } from '../../../../../../../server/webhooks/refuse-delivery.ts'

type Parameters = { webhookId: string; deliveryId: string }

/** Sends a delivery again under the same id, with all its attempts anew. */
export const POST = handleRequest<Parameters>(async (request, runtime, parameters) => {
  const { personId } = await requireSession(request, runtime)
  await limitWork(request, runtime, 'webhook', personId)
  const own = { id: parseId(parameters.webhookId), personId }
  const delivery = await redeliver(runtime.database, own, parseId(parameters.deliveryId))
  if (typeof delivery === 'string') throw refuseDelivery(delivery)
  runtime.webhooks.poke()
  return jsonResponse(webhookDeliveryAnswerSchema, { delivery }, 202)
})
