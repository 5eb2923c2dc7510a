import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { IntakeInput } from '@zero-sum/contracts'

export type EngineTask = { intake: IntakeInput; seed: number }
export type EngineThreadData = { tasks: readonly EngineTask[]; next: SharedArrayBuffer }
export type EngineThreadReport = { kind: 'ready' } | { kind: 'made'; count: number }

export type EngineLoop = AsyncDisposable & {
  /** Makes a plan of every task and gives how many a second. */
  run(): Promise<number>
}

/** Threads that hold the engine and wait to be started; what breaks in one breaks the run. */
export async function openEngineLoop(
  tasks: readonly EngineTask[],
  threads: number,
): Promise<EngineLoop> {
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const workers = Array.from(
    { length: threads },
    () =>
      new Worker(new URL('./engine-thread.ts', import.meta.url), {
        workerData: { tasks, next } satisfies EngineThreadData,
        env: {},
      }),
  )
  await Promise.all(workers.map((worker) => once(worker, 'message')))
  return {
    async run() {
      Atomics.store(new Int32Array(next), 0, 0)
      const startMs = performance.now()
      const reports = workers.map(async (worker) => {
        const [report] = (await once(worker, 'message')) as [EngineThreadReport]
        return report.kind === 'made' ? report.count : 0
      })
      for (const worker of workers) worker.postMessage('go')
      const made = (await Promise.all(reports)).reduce((sum, count) => sum + count, 0)
      const seconds = (performance.now() - startMs) / 1_000
      if (made !== tasks.length) throw new Error(`${made} of ${tasks.length} plans were made.`)
      return made / seconds
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
