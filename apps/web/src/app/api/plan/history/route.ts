import { listPlans } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { jsonResponse } from '../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'

/** The person's plans, newest first. */
export const GET = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  return jsonResponse({ plans: await listPlans(runtime.database, personId) })
})
