import type { JobView, Locale } from '@zero-sum/contracts'
import { type JobEvent, listEvents, readSeqs } from '@zero-sum/database'
import { nameFault } from '../../../../../../server/delivery/repeat.ts'
import type { Runtime } from '../../../../../../server/runtime.ts'
import { endingKinds, formatEvent, snapshotAsOf } from './format-event.ts'

const heartbeatMs = 15_000

/**
 * The stream of one client: what it has not seen, then what happens, until the job ends or is deleted, or either side leaves.
 *
 * @param past all events of the job, read before: a database that is away is answered and does not break a stream.
 */
export function streamJobEvents({
  runtime,
  job,
  past,
  afterSeq,
  locale,
  signal,
}: {
  runtime: Runtime
  job: JobView
  past: readonly JobEvent[]
  afterSeq: number | undefined
  locale: Locale
  signal: AbortSignal
}): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      // Whoever comes anew gets all of the past in the snapshot; whoever comes back gets the events that they missed.
      let sentSeq = Math.min(afterSeq ?? job.seq, job.seq)
      send(`retry: 3000\n\n${snapshotAsOf(job, past, sentSeq, locale)}`)
      if (afterSeq === undefined && job.finishedAt !== null) sentSeq = job.seq - 1

      let isEnded = false
      let isReading = false
      let isStale = true
      const read = async () => {
        isStale = true
        if (isReading || isEnded) return
        isReading = true
        while (isStale && !isEnded) {
          isStale = false
          const events = await listEvents(runtime.database, job.jobId, sentSeq)
          for (const event of events) {
            sentSeq = event.seq
            sendEvent(event)
          }
          // A list is cut at its limit, so only an empty one says that there is no more.
          if (events.length > 0) isStale = true
          else if ((await readSeqs(runtime.database, [job.jobId])).size === 0) end()
        }
        isReading = false
      }
      const sendEvent = (event: JobEvent) => {
        const text = formatEvent(event, locale)
        if (isEnded || text === undefined) return
        send(text)
        if (endingKinds.has(event.kind)) end()
      }
      const onChange = () => {
        read().catch((error: unknown) => {
          runtime.log.warn({ jobId: job.jobId, code: nameFault(error) }, 'an event stream broke')
          end()
        })
      }
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs)
      const unwatch = runtime.watch.watch(job.jobId, onChange)
      const left = AbortSignal.any([signal, runtime.stopping])
      const { streams, resumes } = runtime.observe.metrics
      streams.inc()
      if (afterSeq !== undefined) resumes.inc()
      stop = () => {
        if (isEnded) return
        streams.dec()
        isEnded = true
        clearInterval(heartbeat)
        unwatch()
        // The process's signal lives as long as the process, and keeps whoever listens.
        left.removeEventListener('abort', end)
      }
      const end = () => {
        if (isEnded) return
        stop()
        controller.close()
      }
      left.addEventListener('abort', end)
      if (left.aborted) end()
      onChange()
    },
    cancel: () => stop(),
  })
}
