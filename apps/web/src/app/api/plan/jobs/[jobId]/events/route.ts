import { findJob, listEvents } from '@zero-sum/database'
import { handleRequest } from '../../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../../server/http/parse-id.ts'
import { localeOf } from '../../../../../../server/http/request-locale.ts'
import { requirePerson } from '../../../../../../server/http/require-person.ts'
import { streamJobEvents } from './stream-job-events.ts'

export const dynamic = 'force-dynamic'

/**
 * A job's events as they happen: a `snapshot` first, then `agent`, and `completed`, `failed` or `cancelled` at the end. Ids
 * are the events' numbers; `Last-Event-ID` resumes after one. A client that has seen the end gets 204, which ends its tries.
 */
export const GET = handleRequest<{ jobId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const jobId = parseId(parameters.jobId)
  const job = await findJob(runtime.database, { jobId, personId })
  if (job === undefined) throw notFound()
  const lastSeen = Number.parseInt(request.headers.get('last-event-id') ?? '', 10)
  const afterSeq = Number.isSafeInteger(lastSeen) && lastSeen >= 0 ? lastSeen : undefined
  if (job.finishedAt !== null && afterSeq !== undefined && afterSeq >= job.seq)
    return new Response(null, { status: 204 })
  const past = await listEvents(runtime.database, job.jobId, 0)
  const locale = await localeOf(request, runtime)
  const { signal } = request
  return new Response(streamJobEvents({ runtime, job, past, afterSeq, locale, signal }), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
})
