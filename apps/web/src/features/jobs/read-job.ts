import { type JobHistory, jobHistorySchema } from '@zero-sum/contracts'
import { GET } from '../../app/api/plan/jobs/[jobId]/route.ts'
import { type Answer, askApi } from '../../server/pages/ask-api.ts'

/** For a page: a job of the visitor's own, with what its agents reported so far. */
export function readJob(jobId: string): Promise<Answer<JobHistory>> {
  const path = `/api/plan/jobs/${encodeURIComponent(jobId)}?events=all`
  return askApi(GET, path, jobHistorySchema, { jobId })
}
