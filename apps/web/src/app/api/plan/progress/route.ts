import { progressRequestSchema, progressResponseSchema } from '@zero-sum/contracts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../server/http/parse-body.ts'
import { jsonResponse } from '../../../../server/http/problem-response.ts'
import { requireWorker } from '../../../../server/http/require-worker.ts'

/** Internal: renews a lease, records progress, and tells the worker whether to go on. */
export const POST = handleRequest(async (request, runtime) => {
  requireWorker(request, runtime)
  const beat = await parseBody(request, progressRequestSchema, 16 * 1024)
  const response = await runtime.delivery.recordBeat(beat)
  if (beat.progress !== undefined) runtime.watch.tell(beat.jobId)
  return jsonResponse(progressResponseSchema, response)
})
