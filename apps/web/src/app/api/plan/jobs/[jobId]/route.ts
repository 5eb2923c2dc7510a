import { jobHistorySchema, jobViewSchema } from '@zero-sum/contracts'
import { findJob, listEvents } from '@zero-sum/database'
import { translateJob, translateProgress } from '@zero-sum/plan-language'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { localeOf } from '../../../../../server/http/request-locale.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'
import { toldProgress } from './events/format-event.ts'

/** Where a job stands: status, progress, and its plan or its problem; with `?events=all` what its agents reported so far too. */
export const GET = handleRequest<{ jobId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const job = await findJob(runtime.database, { jobId: parseId(parameters.jobId), personId })
  if (job === undefined) throw notFound()
  const locale = await localeOf(request, runtime)
  const told = translateJob(job, locale)
  if (new URL(request.url).searchParams.get('events') !== 'all')
    return jsonResponse(jobViewSchema, told)
  const events = await listEvents(runtime.database, job.jobId, 0)
  return jsonResponse(jobHistorySchema, {
    ...told,
    events: toldProgress(events).map((progress) => translateProgress(progress, locale)),
  })
})
