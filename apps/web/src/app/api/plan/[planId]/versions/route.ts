import { type PlanVersions, planVersionsSchema } from '@zero-sum/contracts'
import { listRevisions } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'

/** Every version of a plan of the person's own, newest first. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const planId = parseId(parameters.planId)
  const versions = await listRevisions(runtime.database, { planId, personId })
  if (versions.length === 0) throw notFound()
  const answer: PlanVersions = { versions }
  return jsonResponse(planVersionsSchema, answer)
})
