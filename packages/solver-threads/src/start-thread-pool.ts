import { type RunOptions, type Outcome as RunOutcome, runInThread } from './run-in-thread.ts'
import { startThread, type WorkThread } from './start-thread.ts'

/** What became of a piece of work; `not_started` where its thread could not be brought up, which `onThreadLost` hears. */
export type Outcome<Result> = RunOutcome<Result> | { kind: 'not_started' }

export type ThreadPool<Request, News, Result> = AsyncDisposable & {
  /** Settles once every thread can work; throws where one can't. */
  readonly ready: Promise<void>
  /** Does one piece of work in a free thread, waiting for one if need be. Never throws. */
  run(request: Request, options: RunOptions<News>): Promise<Outcome<Result>>
}

export type ThreadPoolOptions = {
  /** The script of a thread: it calls `serveThread`. */
  scriptUrl: URL
  size: number
  /** How long a thread may take until it can work, in milliseconds. */
  startLimitMs: number
  /** Hears what broke a thread that had not started yet. */
  onThreadLost: (error: unknown) => void
}

/**
 * So many threads of one script. One that dies takes its one piece of work with it and is replaced; the process goes on.
 */
export function startThreadPool<Request, News, Result>({
  scriptUrl,
  size,
  startLimitMs,
  onThreadLost,
}: ThreadPoolOptions): ThreadPool<Request, News, Result> {
  const start = () => startThread(scriptUrl, startLimitMs)
  const idle: WorkThread[] = Array.from({ length: size }, start)
  const all = new Set(idle)
  const queue: ((thread: WorkThread) => void)[] = []
  let isClosing = false

  function take(): Promise<WorkThread> {
    const thread = idle.pop()
    if (thread !== undefined) return Promise.resolve(thread)
    const { promise, resolve } = Promise.withResolvers<WorkThread>()
    queue.push(resolve)
    return promise
  }

  function giveBack(thread: WorkThread): void {
    const living = thread.isAlive() || isClosing ? thread : replace(thread)
    const next = queue.shift()
    if (next === undefined) idle.push(living)
    else next(living)
  }

  function replace(dead: WorkThread): WorkThread {
    all.delete(dead)
    const fresh = start()
    all.add(fresh)
    return fresh
  }

  return {
    ready: Promise.all(idle.map((thread) => thread.ready)).then(() => {}),
    async run(request, options) {
      const thread = await take()
      try {
        await thread.ready
        return await runInThread(thread, request, options)
      } catch (error) {
        onThreadLost(error)
        return { kind: 'not_started' }
      } finally {
        giveBack(thread)
      }
    },
    async [Symbol.asyncDispose]() {
      isClosing = true
      await Promise.all([...all].map((thread) => thread.terminate()))
    },
  }
}
