import { Worker } from 'node:worker_threads'
import type { ThreadData, ThreadMessage } from './messages.ts'

export type WorkThread = {
  readonly worker: Worker
  /** One shared integer, 1 while what the thread works on is no longer wanted. */
  readonly cancelled: Int32Array<SharedArrayBuffer>
  /** Settles once the thread can work; throws what broke it before that. */
  readonly ready: Promise<void>
  isAlive(): boolean
  /** What ended the thread, if anything did. */
  fault(): unknown
  /** Ends the thread. It counts as dead at once, so that it is not given more work in its last moment. */
  terminate(): Promise<void>
}

/** Starts a thread on a script that calls `serveThread`. It gets no environment: there is nothing in it for the engine. */
export function startThread(scriptUrl: URL, startLimitMs: number): WorkThread {
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const worker = new Worker(scriptUrl, {
    workerData: { cancelFlag } satisfies ThreadData,
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
    fault = new Error('The thread did not start in time.')
    void terminate()
  }, startLimitMs)

  worker.once('message', (report: ThreadMessage) => {
    clearTimeout(startTimer)
    if (report.kind === 'ready') resolve()
  })
  worker.once('error', (error) => {
    fault = error
  })
  worker.once('exit', () => {
    isAlive = false
    clearTimeout(startTimer)
    reject(fault ?? new Error('The thread ended before it was ready.'))
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
