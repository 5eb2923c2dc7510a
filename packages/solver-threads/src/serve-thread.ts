import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadData, ThreadMessage } from './messages.ts'

export type WorkOptions<News> = {
  /** Goes up when the result is no longer wanted. */
  signal: { readonly aborted: boolean }
  tell: (news: News) => void
}

/**
 * Serves requests to the thread that started this one, one at a time, until that one ends it.
 *
 * @param work must not throw: what it throws ends the thread
 */
export function serveThread<Request, News, Result>(
  work: (request: Request, options: WorkOptions<News>) => Result | Promise<Result>,
): void {
  const port = parentPort
  if (port === null) throw new Error('Work is served from a worker thread.')
  const { cancelFlag } = workerData as ThreadData
  const cancelled = new Int32Array(cancelFlag)
  const signal = {
    get aborted() {
      return Atomics.load(cancelled, 0) === 1
    },
  }
  const say = (message: ThreadMessage) => port.postMessage(message)
  const tell = (news: News) => say({ kind: 'news', news })
  port.on('message', async (request: Request) => {
    say({ kind: 'result', result: await work(request, { signal, tell }) })
  })
  say({ kind: 'ready' })
}
