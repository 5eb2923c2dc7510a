import { replayResultSchema } from '@zero-sum/contracts/operator-jobs'
import { replayJob } from '@zero-sum/database'
import { handleRequest } from '../../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../../server/http/problem-response.ts'
import { requireConfirmedOperator } from '../../../../../../server/operators/require-operator.ts'

/** Makes a new job of a failed one; the answer says where none was made, and why. */
export const POST = handleRequest<{ jobId: string }>(async (request, runtime, parameters) => {
  const { actor } = await requireConfirmedOperator(request, runtime)
  const result = await replayJob(runtime.database, parseId(parameters.jobId), actor)
  if (result === undefined) throw notFound()
  if (result.outcome === 'replayed') runtime.relay.poke()
  return jsonResponse(replayResultSchema, result)
})
