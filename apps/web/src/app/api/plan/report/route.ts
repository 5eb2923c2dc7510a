import { workerReportRequestSchema } from '@zero-sum/contracts/operator'
import { storeReport } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../server/http/parse-body.ts'
import { emptyResponse } from '../../../../server/http/problem-response.ts'
import { requireWorker } from '../../../../server/http/require-worker.ts'

/** Internal: what a worker says of itself every few seconds, for operators. No job depends on it. */
export const POST = handleRequest(async (request, runtime) => {
  requireWorker(request, runtime)
  const report = await parseBody(request, workerReportRequestSchema, 4 * 1024)
  await storeReport(runtime.database, report)
  return emptyResponse()
})
