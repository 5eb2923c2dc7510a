import { claimRequestSchema, claimResponseSchema } from '@zero-sum/contracts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../server/http/parse-body.ts'
import { jsonResponse, ProblemAnswer } from '../../../../server/http/problem-response.ts'
import { requireWorker } from '../../../../server/http/require-worker.ts'

/** Internal: gives a job to a worker with its intake, or says when to ask again, or that the message has no more use. */
export const POST = handleRequest(async (request, runtime) => {
  requireWorker(request, runtime)
  const claim = await runtime.delivery.claimJob(
    await parseBody(request, claimRequestSchema, 4 * 1024),
  )
  switch (claim.kind) {
    case 'claimed':
      return jsonResponse(claimResponseSchema, claim.response)
    case 'not_now':
      throw new ProblemAnswer('not_now', 'Another worker holds the job, or it is not due yet.', {
        reason: 'leased_or_not_due',
        retryAfterMs: claim.retryAfterMs,
      })
    case 'runs_alone':
      throw new ProblemAnswer('not_now', 'This job is given to a process that runs nothing else.', {
        reason: 'runs_alone',
        retryAfterMs: 1_000,
      })
    case 'ended':
      if (claim.status === 'unknown') throw new ProblemAnswer('gone', 'There is no such job.')
      throw new ProblemAnswer('conflict', `The job is ${claim.status}.`, { reason: claim.status })
  }
})
