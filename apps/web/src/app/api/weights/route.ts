import { weightListSchema } from '@zero-sum/contracts'
import { listWeights } from '@zero-sum/database'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { jsonResponse } from '../../../server/http/problem-response.ts'
import { requirePerson } from '../../../server/http/require-person.ts'

/** Every weight that the person has written down, in kg, oldest first. */
export const GET = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  return jsonResponse(weightListSchema, { weights: await listWeights(runtime.database, personId) })
})
