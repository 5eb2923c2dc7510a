import { apiKeyListSchema, createApiKeySchema, createdApiKeySchema } from '@zero-sum/contracts'
import { createApiKey, listApiKeys, mostApiKeys } from '@zero-sum/database'
import { say } from '@zero-sum/nutrition-engine'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { parseBody } from '../../../server/http/parse-body.ts'
import { jsonResponse, ProblemAnswer } from '../../../server/http/problem-response.ts'
import { requireSession } from '../../../server/http/require-person.ts'
import { tellDone } from '../../../server/observe/tell-done.ts'

/** The person's API keys, without their secrets. */
export const GET = handleRequest(async (request, runtime) => {
  const { personId } = await requireSession(request, runtime)
  return jsonResponse(apiKeyListSchema, { keys: await listApiKeys(runtime.database, personId) })
})

/** A new API key; this answer is the only one that ever holds its secret. */
export const POST = handleRequest(async (request, runtime) => {
  const { personId } = await requireSession(request, runtime)
  const asked = await parseBody(request, createApiKeySchema, 4 * 1024)
  const made = await createApiKey(runtime.database, personId, asked)
  if (made === undefined)
    throw new ProblemAnswer(
      'conflict',
      say('You have {keys, number} keys. Revoke one first.', { keys: mostApiKeys }),
      { reason: 'too_many_keys' },
    )
  tellDone(runtime, request, 'key_made', personId)
  return jsonResponse(createdApiKeySchema, made, 201)
})
