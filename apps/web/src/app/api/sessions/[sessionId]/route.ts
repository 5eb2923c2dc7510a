import { endSession } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { notFound } from '../../../../server/http/parse-id.ts'
import { emptyResponse } from '../../../../server/http/problem-response.ts'
import { requireSession } from '../../../../server/http/require-person.ts'
import { tellDone } from '../../../../server/observe/tell-done.ts'

/** Signs one of the person's browsers out. */
export const DELETE = handleRequest<{ sessionId: string }>(async (request, runtime, parameters) => {
  const { personId } = await requireSession(request, runtime)
  const owned = { id: parameters.sessionId, personId }
  if (!(await endSession(runtime.database, owned))) throw notFound()
  tellDone(runtime, request, 'session_ended', personId)
  return emptyResponse()
})
