import type { JobHistory } from '@zero-sum/contracts'
import { CallFailed, callApi } from '../../lib/call-api.ts'
import { type JobEvent, readJobEvent, streamedKinds } from './job-event.ts'

const pollMs = 3_000

/**
 * Tells what happens to a job until `signal` aborts. The event stream carries it and reconnects by itself; while it is
 * down the job is asked for every three seconds. `onLost` hears when neither works.
 */
export function watchJob(
  jobId: string,
  {
    onEvent,
    onLost,
    signal,
  }: {
    onEvent: (event: JobEvent) => void
    onLost: () => void
    signal: AbortSignal
  },
): void {
  const path = `/api/plan/jobs/${encodeURIComponent(jobId)}`
  const source = new EventSource(`${path}/events`)
  let polling: ReturnType<typeof setInterval> | undefined

  async function ask(): Promise<void> {
    try {
      const job = await callApi<JobHistory>(`${path}?events=all`, { signal })
      if (!signal.aborted) onEvent({ kind: 'snapshot', job })
    } catch (thrown) {
      if (signal.aborted) return
      if (!(thrown instanceof CallFailed)) throw thrown
      onLost()
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
      const event = readJobEvent(kind, message.data, new Date().toISOString())
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
