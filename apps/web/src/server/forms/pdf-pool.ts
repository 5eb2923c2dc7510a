import { type Outcome, startThreadPool, type ThreadPool } from '@zero-sum/solver-threads'
import { type Crowded, limitRuns } from '../threads/limit-runs.ts'
import { scriptOfApp } from '../threads/script-of-app.ts'
import type { PdfResult, PdfTask } from './pdf-task.ts'

const startLimitMs = 60_000
/** A plan is set in about a second on a slow processor; one that takes so long will not be. */
const deadlineMs = 60_000
/** The thread looks at no flag: a second is enough to see that what is called off is not just about to be done. */
const cancelGraceMs = 1_000
const limits = { mostAtOnce: 12, mostOfPerson: 2 }

export type PdfPool = AsyncDisposable & {
  /** Sets a plan for a person in the thread, unless too many wait already. Never throws. */
  run(personId: string, task: PdfTask, signal: AbortSignal): Promise<Outcome<PdfResult> | Crowded>
}

/**
 * One thread that sets PDFs, so that no PDF holds up what else this process does. It starts with the first PDF, since many
 * installations never print.
 */
export function createPdfPool(
  onThreadLost: (error: unknown) => void,
  scriptUrl = scriptOfApp('forms', 'pdf-thread.ts'),
): PdfPool {
  let started: ThreadPool<PdfTask, never, PdfResult> | undefined
  const limited = limitRuns(limits)

  function pool(): ThreadPool<PdfTask, never, PdfResult> {
    if (started === undefined) {
      started = startThreadPool({ ...{ scriptUrl, size: 1, startLimitMs, onThreadLost } })
      // Each run hears of a thread that does not start.
      started.ready.catch(() => {})
    }
    return started
  }

  return {
    run: (personId, task, signal) =>
      limited(personId, () => pool().run(task, { signal, deadlineMs, cancelGraceMs })),
    async [Symbol.asyncDispose]() {
      await started?.[Symbol.asyncDispose]()
    },
  }
}
