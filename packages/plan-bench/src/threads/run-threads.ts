import { Worker } from 'node:worker_threads'
import { sharedPlaces, type ThreadData, type ThreadReport } from './messages.ts'

export type Observed = Extract<ThreadReport, { kind: 'observed' }>

export type RunOptions = Omit<ThreadData, 'shared'> & {
  threads: number
  /** Called as people are done, in no order. Returning false takes no others up. */
  onObserved: (observed: Observed) => boolean
}

/** Makes and judges the plans of a series of people in threads. What breaks in one breaks the run. */
export async function runThreads({ threads, onObserved, ...settings }: RunOptions): Promise<void> {
  const shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)
  const counters = new Int32Array(shared)
  const stop = () => Atomics.store(counters, sharedPlaces.isStopped, 1)
  const runOne = () => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const worker = new Worker(new URL('./plan-thread.ts', import.meta.url), {
      workerData: { ...settings, shared } satisfies ThreadData,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    })
    worker.on('message', (report: ThreadReport) => {
      if (report.kind === 'observed') {
        if (!onObserved(report)) stop()
      } else resolve()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A thread ended early with ${code}.`)))
    return promise
  }
  try {
    await Promise.all(Array.from({ length: threads }, runOne))
  } finally {
    stop()
  }
}
