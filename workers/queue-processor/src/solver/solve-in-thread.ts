import type { PipelineProgress } from '@zero-sum/contracts'
import { describeFault } from '../describe-fault.ts'
import type { SolverReport, SolverRequest, SolverResult } from './messages.ts'
import type { SolverThread } from './solver-thread.ts'

export type SolveOptions = {
  onProgress: (progress: PipelineProgress) => void
  /** Fires when the plan is no longer wanted. */
  signal: AbortSignal
  /** How long one agent may work. */
  agentDeadlineMs: number
  /** How long the engine has to notice a cancel by itself. */
  cancelGraceMs: number
}

/**
 * Makes one plan in a thread that is ready; never throws. The thread does not survive an agent's deadline, a crash, or a
 * cancel that it ignores.
 */
export async function solveInThread(
  thread: SolverThread,
  request: SolverRequest,
  { onProgress, signal, agentDeadlineMs, cancelGraceMs }: SolveOptions,
): Promise<SolverResult> {
  if (signal.aborted) return { kind: 'aborted' }
  const { worker, cancelled } = thread
  const { promise, resolve } = Promise.withResolvers<SolverResult>()
  let agent = 0
  let graceTimer: NodeJS.Timeout | undefined
  let deadline = setTimeout(onDeadline, agentDeadlineMs)

  function onDeadline(): void {
    resolve({ kind: 'failed', reason: 'agent_deadline' })
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
    resolve({ kind: 'failed', reason: 'solver_crashed', fault: describeFault(thread.fault()) })
  }
  function onReport(report: SolverReport): void {
    if (report.kind === 'progress') hear(report.progress)
    else if (report.kind !== 'ready') resolve(report)
  }
  function hear(progress: PipelineProgress): void {
    if (progress.agent !== agent) {
      agent = progress.agent
      clearTimeout(deadline)
      deadline = setTimeout(onDeadline, agentDeadlineMs)
    }
    if (!signal.aborted) onProgress(progress)
  }

  Atomics.store(cancelled, 0, 0)
  worker.on('message', onReport)
  worker.on('exit', onExit)
  signal.addEventListener('abort', onAbort, { once: true })
  if (thread.isAlive()) worker.postMessage(request)
  else onExit()

  const result = await promise
  clearTimeout(deadline)
  clearTimeout(graceTimer)
  worker.off('message', onReport)
  worker.off('exit', onExit)
  signal.removeEventListener('abort', onAbort)
  return signal.aborted && result.kind !== 'plan' ? { kind: 'aborted' } : result
}
