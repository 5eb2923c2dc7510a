import type { PipelineProgress } from '@zero-sum/contracts'
import { startThreadPool } from '@zero-sum/solver-threads'
import { describeFault } from '../describe-fault.ts'
import type { Timing } from '../timing.ts'
import type { SolverNews, SolverRequest, SolverResult } from './messages.ts'

export type SolveOptions = {
  onProgress: (progress: PipelineProgress, atMs: number) => void
  /** Fires when the plan is no longer wanted. */
  signal: AbortSignal
}

export type SolverPool = AsyncDisposable & {
  /** Settles once every thread has loaded the catalogue; throws where one can't. */
  readonly ready: Promise<void>
  /** Makes a plan in a free thread, waiting for one if need be. Never throws. */
  solve(request: SolverRequest, options: SolveOptions): Promise<SolverResult>
}

export type SolverPoolOptions = {
  solverUrl: URL
  size: number
  timing: Timing
  onThreadLost: (error: unknown) => void
}

/**
 * As many solver threads as jobs may run at once, each with the catalogue loaded. Each agent of a plan has a deadline; a
 * thread that hangs or dies takes its one plan with it, and the process and its beats go on.
 */
export function startSolverPool(options: SolverPoolOptions): SolverPool {
  const { solverUrl: scriptUrl, size, timing, onThreadLost } = options
  const { agentDeadlineMs: deadlineMs, cancelGraceMs, threadStartMs: startLimitMs } = timing
  const pool = startThreadPool<SolverRequest, SolverNews, SolverResult>({
    ...{ scriptUrl, size, startLimitMs, onThreadLost },
  })

  async function solve(request: SolverRequest, options: SolveOptions): Promise<SolverResult> {
    const { onProgress, signal } = options
    let agent = 0
    const outcome = await pool.run(request, {
      ...{ signal, deadlineMs, cancelGraceMs },
      onNews: ({ progress, atMs }) => onProgress(progress, atMs),
      renewsDeadline({ progress }) {
        const isNext = progress.agent !== agent
        agent = progress.agent
        return isNext
      },
    })
    switch (outcome.kind) {
      case 'done':
        return signal.aborted && outcome.result.kind !== 'plan'
          ? { kind: 'aborted' }
          : outcome.result
      case 'aborted':
        return { kind: 'aborted' }
      case 'deadline':
        return { kind: 'failed', reason: 'agent_deadline' }
      case 'not_started':
        return { kind: 'failed', reason: 'solver_crashed' }
      case 'crashed':
        return { kind: 'failed', reason: 'solver_crashed', fault: describeFault(outcome.fault) }
    }
  }

  return { ready: pool.ready, solve, [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose]() }
}
