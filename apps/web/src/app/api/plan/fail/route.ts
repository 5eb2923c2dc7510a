import { failRequestSchema, failResponseSchema } from '@zero-sum/contracts'
import { failJob } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../server/http/parse-body.ts'
import { jsonResponse, ProblemAnswer } from '../../../../server/http/problem-response.ts'
import { requireWorker } from '../../../../server/http/require-worker.ts'
import { countJobs, countRefusal } from '../../../../server/observe/count-jobs.ts'

/** Internal: settles an attempt that made no plan, or takes a job back from a worker that is shutting down. */
export const POST = handleRequest(async (request, runtime) => {
  requireWorker(request, runtime)
  const failure = await parseBody(request, failRequestSchema, 64 * 1024)
  const { metrics } = runtime.observe
  const settled = await failJob(runtime.database, failure, Math.random, countJobs(metrics))
  if (failure.kind === 'refused' && settled.kind === 'settled')
    countRefusal(metrics, failure.problem.code)
  runtime.watch.tell(failure.jobId)
  switch (settled.kind) {
    case 'settled':
      if (settled.response.outcome === 'handed_back') runtime.relay.poke()
      return jsonResponse(failResponseSchema, settled.response)
    case 'superseded':
      throw new ProblemAnswer('superseded', 'Another attempt holds this job, or it has ended.')
    case 'gone':
      throw new ProblemAnswer('gone', 'The job was cancelled or deleted.')
  }
})
