import type { JobStatus } from '@zero-sum/contracts'
import { cancelledJobSchema } from '@zero-sum/contracts/job-event'
import { cancelJob, findJob } from '@zero-sum/database'
import { handleRequest } from '../../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../../server/http/parse-id.ts'
import { jsonResponse, ProblemAnswer } from '../../../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../../../server/http/require-person.ts'
import { countJobs } from '../../../../../../server/observe/count-jobs.ts'

/** Ends a job before it has ended; a second call answers the same. */
export const POST = handleRequest<{ jobId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const jobId = parseId(parameters.jobId)
  if ((await findJob(runtime.database, { jobId, personId })) === undefined) throw notFound()
  const status = await cancelJob(runtime.database, jobId, countJobs(runtime.observe.metrics))
  runtime.watch.tell(jobId)
  if (status !== 'cancelled') throw new ProblemAnswer('conflict', nothingToCancel(status))
  return jsonResponse(cancelledJobSchema, { success: true, jobId, status })
})

function nothingToCancel(status: JobStatus | undefined): string {
  if (status === 'completed')
    return 'The job has been completed already; there is nothing to cancel.'
  return status === 'failed'
    ? 'The job has failed already; there is nothing to cancel.'
    : 'The job has gone already; there is nothing to cancel.'
}
