import type { Timing } from '../timing.ts'
import type { SolverRequest, SolverResult } from './messages.ts'
import { type SolveOptions, solveInThread } from './solve-in-thread.ts'
import { type SolverThread, startSolverThread } from './solver-thread.ts'

export type SolverPool = AsyncDisposable & {
  /** Settles once every thread has loaded the catalogue; throws where one can't. */
  readonly ready: Promise<void>
  /** Makes a plan in a free thread, waiting for one if need be. Never throws. */
  solve(
    request: SolverRequest,
    options: Pick<SolveOptions, 'onProgress' | 'signal'>,
  ): Promise<SolverResult>
}

export type SolverPoolOptions = {
  solverUrl: URL
  size: number
  timing: Timing
  onThreadLost: (error: unknown) => void
}

/**
 * As many solver threads as jobs may run at once, each with the catalogue loaded. A thread that dies takes its one plan
 * with it and is replaced; the process and its beats go on.
 */
export function startSolverPool(options: SolverPoolOptions): SolverPool {
  const { solverUrl, size, timing, onThreadLost } = options
  const start = () => startSolverThread(solverUrl, timing.threadStartMs)
  const idle: SolverThread[] = Array.from({ length: size }, start)
  const all = new Set(idle)
  const queue: ((thread: SolverThread) => void)[] = []
  let isClosing = false

  function take(): Promise<SolverThread> {
    const thread = idle.pop()
    if (thread !== undefined) return Promise.resolve(thread)
    const { promise, resolve } = Promise.withResolvers<SolverThread>()
    queue.push(resolve)
    return promise
  }

  function giveBack(thread: SolverThread): void {
    const living = thread.isAlive() || isClosing ? thread : replace(thread)
    const next = queue.shift()
    if (next === undefined) idle.push(living)
    else next(living)
  }

  function replace(dead: SolverThread): SolverThread {
    all.delete(dead)
    const fresh = start()
    all.add(fresh)
    return fresh
  }

  return {
    ready: Promise.all(idle.map((thread) => thread.ready)).then(() => {}),
    async solve(request, { onProgress, signal }) {
      const thread = await take()
      try {
        await thread.ready
        const { agentDeadlineMs, cancelGraceMs } = timing
        return await solveInThread(thread, request, {
          onProgress,
          signal,
          agentDeadlineMs,
          cancelGraceMs,
        })
      } catch (error) {
        onThreadLost(error)
        return { kind: 'failed', reason: 'solver_crashed' }
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
