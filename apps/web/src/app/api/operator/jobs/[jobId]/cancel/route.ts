import { operatorCancelledSchema } from '@zero-sum/contracts/operator-jobs'
import { cancelAsOperator } from '@zero-sum/database'
import { handleRequest } from '../../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../../server/http/parse-id.ts'
import { jsonResponse, ProblemAnswer } from '../../../../../../server/http/problem-response.ts'
import { requireConfirmedOperator } from '../../../../../../server/operators/require-operator.ts'

/** Ends a job for its person; its worker hears so with its next beat. */
export const POST = handleRequest<{ jobId: string }>(async (request, runtime, parameters) => {
  const { actor } = await requireConfirmedOperator(request, runtime)
  const jobId = parseId(parameters.jobId)
  const cancelled = await cancelAsOperator(runtime.database, jobId, actor)
  if (cancelled === undefined) throw notFound()
  const { status } = cancelled
  if (status !== 'cancelled')
    throw new ProblemAnswer('conflict', 'This job has ended before. Nothing was changed.', {
      reason: status,
    })
  runtime.watch.tell(jobId)
  return jsonResponse(operatorCancelledSchema, { jobId, status })
})
