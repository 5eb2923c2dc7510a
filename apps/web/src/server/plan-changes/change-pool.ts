import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Outcome, startThreadPool, type ThreadPool } from '@zero-sum/solver-threads'
import type { ChangeResult, ChangeTask } from './change-task.ts'

/** Kept ready, since a thread takes seconds to load the catalogue. More would take the workers' processors. */
const threads = Math.min(2, availableParallelism())
const startLimitMs = 60_000
/** A swap or a new week takes about half a second; one that is busy for so long will not come back. */
const deadlineMs = 15_000
const cancelGraceMs = 250
/** Beyond so many a newcomer would wait for longer than anybody does. */
const mostAtOnce = 16
const mostOfPerson = 3

export type ChangePool = AsyncDisposable & {
  readonly ready: Promise<void>
  /** Does a task for a person in a thread, unless too many wait already. Never throws. */
  run(
    personId: string,
    task: ChangeTask,
    signal: AbortSignal,
  ): Promise<Outcome<ChangeResult> | { kind: 'too_many_of_person' } | { kind: 'full' }>
}

/** Starts the threads that work out changes of plans, so that none holds up what else this process does. */
export function startChangePool(
  onThreadLost: (error: unknown) => void,
  scriptUrl = changeThreadUrl(),
): ChangePool {
  const pool: ThreadPool<ChangeTask, never, ChangeResult> = startThreadPool({
    ...{ scriptUrl, size: threads, startLimitMs, onThreadLost },
  })
  const running = new Map<string, number>()
  let all = 0

  return {
    ready: pool.ready,
    async run(personId, task, signal) {
      const own = running.get(personId) ?? 0
      if (own >= mostOfPerson) return { kind: 'too_many_of_person' }
      if (all >= mostAtOnce) return { kind: 'full' }
      running.set(personId, own + 1)
      all += 1
      try {
        return await pool.run(task, { signal, deadlineMs, cancelGraceMs })
      } finally {
        all -= 1
        const left = (running.get(personId) ?? 1) - 1
        if (left === 0) running.delete(personId)
        else running.set(personId, left)
      }
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}

/**
 * The script as it lies in this app's folder, which both `next start` and `next dev` run in. Put together where the bundler
 * does not look, since it would take the file for a part of its own.
 */
function changeThreadUrl(): URL {
  const parts = ['src', 'server', 'plan-changes', 'change-thread.ts']
  return pathToFileURL(resolve(/* turbopackIgnore: true */ process.cwd(), ...parts))
}
