import { deleteWebhook } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../server/http/parse-id.ts'
import { emptyResponse } from '../../../../server/http/problem-response.ts'
import { requireSession } from '../../../../server/http/require-person.ts'

/** Forgets an endpoint with all that was to be sent there. */
export const DELETE = handleRequest<{ webhookId: string }>(async (request, runtime, parameters) => {
  const { personId } = await requireSession(request, runtime)
  const own = { id: parseId(parameters.webhookId), personId }
  if (!(await deleteWebhook(runtime.database, own))) throw notFound()
  return emptyResponse()
})
