import { availableParallelism } from 'node:os'
import { type Outcome, startThreadPool, type ThreadPool } from '@zero-sum/solver-threads'
import { type Crowded, limitRuns } from '../threads/limit-runs.ts'
import { scriptOfApp } from '../threads/script-of-app.ts'
import type { ChangeResult, ChangeTask } from './change-task.ts'

/** Kept ready, since a thread takes seconds to load the catalogue. More would take the workers' processors. */
const threads = Math.min(2, availableParallelism())
const startLimitMs = 60_000
/** A swap or a new week takes about half a second; one that is busy for so long will not come back. */
const deadlineMs = 15_000
const cancelGraceMs = 250
const limits = { mostAtOnce: 16, mostOfPerson: 3 }

export type ChangePool = AsyncDisposable & {
  readonly ready: Promise<void>
  /** Does a task for a person in a thread, unless too many wait already. Never throws. */
  run(
    personId: string,
    task: ChangeTask,
    signal: AbortSignal,
  ): Promise<Outcome<ChangeResult> | Crowded>
}

/** Starts the threads that work out changes of plans, so that none holds up what else this process does. */
export function startChangePool(
  onThreadLost: (error: unknown) => void,
  scriptUrl = scriptOfApp('plan-changes', 'change-thread.ts'),
): ChangePool {
  const pool: ThreadPool<ChangeTask, never, ChangeResult> = startThreadPool({
    ...{ scriptUrl, size: threads, startLimitMs, onThreadLost },
  })
  const limited = limitRuns(limits)

  return {
    ready: pool.ready,
    run: (personId, task, signal) =>
      limited(personId, () => pool.run(task, { signal, deadlineMs, cancelGraceMs })),
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}
