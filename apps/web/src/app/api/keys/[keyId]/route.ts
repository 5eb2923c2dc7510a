import { revokeToken } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../server/http/parse-id.ts'
import { emptyResponse } from '../../../../server/http/problem-response.ts'
import { requireSession } from '../../../../server/http/require-person.ts'
import { tellDone } from '../../../../server/observe/tell-done.ts'

/** Revokes an API key at once. */
export const DELETE = handleRequest<{ keyId: string }>(async (request, runtime, parameters) => {
  const { personId } = await requireSession(request, runtime)
  const key = { id: parseId(parameters.keyId), personId, kind: 'api_key' } as const
  if (!(await revokeToken(runtime.database, key))) throw notFound()
  tellDone(runtime, request, 'key_revoked', personId)
  return emptyResponse()
})
