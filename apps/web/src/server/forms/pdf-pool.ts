import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Outcome, startThreadPool, type ThreadPool } from '@zero-sum/solver-threads'
import type { PdfResult, PdfTask } from './pdf-task.ts'

const startLimitMs = 60_000
/** A plan is set in about a second on a slow processor; one that takes so long will not be. */
const deadlineMs = 60_000
/** The thread looks at no flag: a second is enough to see that what is called off is not just about to be done. */
const cancelGraceMs = 1_000
/** Beyond so many a newcomer would wait for longer than anybody does. */
const mostAtOnce = 12
const mostOfPerson = 2

export type PdfPool = AsyncDisposable & {
  /** Sets a plan for a person in the thread, unless too many wait already. Never throws. */
  run(
    personId: string,
    task: PdfTask,
    signal: AbortSignal,
  ): Promise<Outcome<PdfResult> | { kind: 'full' } | { kind: 'too_many_of_person' }>
}

/**
 * One thread that sets PDFs, so that no PDF holds up what else this process does. It starts with the first PDF, since many
 * installations never print.
 */
export function createPdfPool(
  onThreadLost: (error: unknown) => void,
  scriptUrl = pdfThreadUrl(),
): PdfPool {
  let started: ThreadPool<PdfTask, never, PdfResult> | undefined
  const running = new Map<string, number>()
  let all = 0

  function pool(): ThreadPool<PdfTask, never, PdfResult> {
    if (started === undefined) {
      started = startThreadPool({ ...{ scriptUrl, size: 1, startLimitMs, onThreadLost } })
      // Each run hears of a thread that does not start.
      started.ready.catch(() => {})
    }
    return started
  }

  return {
    async run(personId, task, signal) {
      const own = running.get(personId) ?? 0
      if (own >= mostOfPerson) return { kind: 'too_many_of_person' }
      if (all >= mostAtOnce) return { kind: 'full' }
      running.set(personId, own + 1)
      all += 1
      try {
        return await pool().run(task, { signal, deadlineMs, cancelGraceMs })
      } finally {
        all -= 1
        const left = (running.get(personId) ?? 1) - 1
        if (left === 0) running.delete(personId)
        else running.set(personId, left)
      }
    },
    async [Symbol.asyncDispose]() {
      await started?.[Symbol.asyncDispose]()
    },
  }
}

/** As for changes of plans: the script as it lies in this app's folder, put together where the bundler does not look. */
function pdfThreadUrl(): URL {
  const parts = ['src', 'server', 'forms', 'pdf-thread.ts']
  return pathToFileURL(resolve(/* turbopackIgnore: true */ process.cwd(), ...parts))
}
