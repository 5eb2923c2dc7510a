import { Worker } from 'node:worker_threads'
import type { SolverReport, SolverThreadData } from './messages.ts'

export type SolverThread = {
  readonly worker: Worker
  /** One shared integer, 1 while the plan that the thread works on is no longer wanted. */
  readonly cancelled: Int32Array<SharedArrayBuffer>
  /** Settles once the catalogue is loaded; throws what broke the thread before that. */
  readonly ready: Promise<void>
  isAlive(): boolean
  /** What ended the thread, if anything did. */
  fault(): unknown
  /** Ends the thread. It counts as dead at once, so that it is not given another plan in its last moment. */
  terminate(): Promise<void>
}

/** Starts a thread on a script that calls `serveSolver`. It gets no environment: there is nothing in it for the engine. */
export function startSolverThread(solverUrl: URL, startLimitMs: number): SolverThread {
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const worker = new Worker(solverUrl, {
    workerData: { cancelFlag } satisfies SolverThreadData,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  })
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  let isAlive = true
  let fault: unknown

  async function terminate(): Promise<void> {
    isAlive = false
    await worker.terminate()
  }
  const startTimer = setTimeout(() => {
    fault = new Error('The solver thread did not start in time.')
    void terminate()
  }, startLimitMs)

  worker.once('message', (report: SolverReport) => {
    clearTimeout(startTimer)
    if (report.kind === 'ready') resolve()
  })
  worker.once('error', (error) => {
    fault = error
  })
  worker.once('exit', () => {
    isAlive = false
    clearTimeout(startTimer)
    reject(fault ?? new Error('The solver thread ended before it was ready.'))
  })
  ready.catch(() => {})

  return {
    worker,
    cancelled: new Int32Array(cancelFlag),
    ready,
    isAlive: () => isAlive,
    fault: () => fault,
    terminate,
  }
}
