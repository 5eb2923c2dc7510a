import { findJob } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'

/** Where a job stands: status, progress, and its plan or its problem. */
export const GET = handleRequest<{ jobId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const job = await findJob(runtime.database, { jobId: parseId(parameters.jobId), personId })
  if (job === undefined) throw notFound()
  return jsonResponse(job)
})
