import type { ThreadMessage } from './messages.ts'
import type { WorkThread } from './start-thread.ts'

export type RunOptions<News> = {
  /** Fires when the result is no longer wanted. */
  signal: AbortSignal
  /** How long the work may take, from its start or from the last time that the deadline was renewed. */
  deadlineMs: number
  /** How long the work has to notice a cancel by itself. */
  cancelGraceMs: number
  /** Hears what the work tells, unless it is no longer wanted. */
  onNews?: (news: News) => void
  /** Whether news gives the work its whole deadline again. */
  renewsDeadline?: (news: News) => boolean
}

export type Outcome<Result> =
  | { kind: 'done'; result: Result }
  | { kind: 'aborted' }
  | { kind: 'deadline' }
  | { kind: 'crashed'; fault: unknown }

/**
 * Does one piece of work in a thread that is ready; never throws. The thread does not survive a deadline, a crash, or a
 * cancel that it ignores. What is done in spite of a cancel is handed over.
 */
export async function runInThread<Request, News, Result>(
  thread: WorkThread,
  request: Request,
  options: RunOptions<News>,
): Promise<Outcome<Result>> {
  const { signal, deadlineMs, cancelGraceMs, onNews, renewsDeadline } = options
  if (signal.aborted) return { kind: 'aborted' }
  const { worker, cancelled } = thread
  const { promise, resolve } = Promise.withResolvers<Outcome<Result>>()
  let graceTimer: NodeJS.Timeout | undefined
  let deadline = setTimeout(onDeadline, deadlineMs)

  function onDeadline(): void {
    resolve({ kind: 'deadline' })
    void thread.terminate()
  }
  function onAbort(): void {
    Atomics.store(cancelled, 0, 1)
    graceTimer = setTimeout(() => {
      resolve({ kind: 'aborted' })
      void thread.terminate()
    }, cancelGraceMs)
  }
  function onExit(): void {
    resolve({ kind: 'crashed', fault: thread.fault() })
  }
  function onMessage(message: ThreadMessage): void {
    if (message.kind === 'news') hear(message.news as News)
    else if (message.kind === 'result') resolve({ kind: 'done', result: message.result as Result })
  }
  function hear(news: News): void {
    if (renewsDeadline?.(news) === true) {
      clearTimeout(deadline)
      deadline = setTimeout(onDeadline, deadlineMs)
    }
    if (!signal.aborted) onNews?.(news)
  }

  Atomics.store(cancelled, 0, 0)
  worker.on('message', onMessage)
  worker.on('exit', onExit)
  signal.addEventListener('abort', onAbort, { once: true })
  if (thread.isAlive()) worker.postMessage(request)
  else onExit()

  const outcome = await promise
  clearTimeout(deadline)
  clearTimeout(graceTimer)
  worker.off('message', onMessage)
  worker.off('exit', onExit)
  signal.removeEventListener('abort', onAbort)
  return signal.aborted && outcome.kind !== 'done' ? { kind: 'aborted' } : outcome
}
