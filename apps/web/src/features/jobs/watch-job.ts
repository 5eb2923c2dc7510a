import type { Problem } from '@zero-sum/contracts'
import { problemOf } from '../../lib/request-json.ts'
import { fetchJob, jobEventsPath } from './api.ts'
import { type JobEvent, parseJobEvent, streamedKinds } from './job-event.ts'

const pollMs = 3_000

/**
 * Tells what happens to a job until `signal` aborts. The event stream carries it and reconnects by itself; while it is
 * down the job is asked for every three seconds. `onLost` gets the reason why neither works.
 */
export function watchJob(
  jobId: string,
  {
    onEvent,
    onLost,
    signal,
  }: {
    onEvent: (event: JobEvent) => void
    onLost: (problem: Problem) => void
    signal: AbortSignal
  },
): void {
  const source = new EventSource(jobEventsPath(jobId))
  let polling: ReturnType<typeof setInterval> | undefined

  async function ask(): Promise<void> {
    try {
      const view = await fetchJob(jobId, signal)
      if (!signal.aborted) onEvent({ kind: 'snapshot', view, past: [] })
    } catch (thrown) {
      if (!signal.aborted) onLost(problemOf(thrown))
    }
  }

  function stopAsking(): void {
    clearInterval(polling)
    polling = undefined
  }

  function startAsking(): void {
    if (polling !== undefined) return
    polling = setInterval(() => void ask(), pollMs)
    // A closed stream will not come back by itself: it was refused, or the job has ended.
    if (source.readyState === EventSource.CLOSED) void ask()
  }

  for (const kind of streamedKinds)
    source.addEventListener(kind, (message: MessageEvent<string>) => {
      const event = parseJobEvent(kind, message.data, new Date().toISOString())
      if (event === undefined) void ask()
      else onEvent(event)
    })
  source.addEventListener('open', stopAsking)
  source.addEventListener('error', startAsking)
  signal.addEventListener('abort', () => {
    source.close()
    stopAsking()
  })
}
