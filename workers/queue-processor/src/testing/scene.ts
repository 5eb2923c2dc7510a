import { randomUUID } from 'node:crypto'
import { createPlanQueue, type PlanQueue } from '@zero-sum/queue/producer'
import type { QueueSettings } from '@zero-sum/queue/settings'
import { pino } from 'pino'
import type { WorkerConfig } from '../config.ts'
import { type RunningWorker, startWorker } from '../start-worker.ts'
import type { Timing } from '../timing.ts'
import { type FakeWeb, fakeSecret, startFakeWeb } from './fake-web.ts'

export type Scene = AsyncDisposable & {
  web: FakeWeb
  queue: PlanQueue
  worker: RunningWorker
  /** Every line that the worker has logged. */
  readLog(): string
  send(jobId: string): Promise<void>
}

export type SceneOptions = {
  leaseMs?: number
  config?: Partial<WorkerConfig>
  timing?: Partial<Timing>
  /** Called before the worker starts. */
  prepare?: (web: FakeWeb) => void
}

/** A worker with scripted solvers in this process, a real queue, and the web application as it looks over HTTP. */
export async function openScene(
  settings: QueueSettings,
  options: SceneOptions = {},
): Promise<Scene> {
  const stack = new AsyncDisposableStack()
  const web = stack.use(await startFakeWeb(options.leaseMs))
  options.prepare?.(web)
  const queue = stack.use(createPlanQueue(settings))
  const lines: string[] = []
  const config: WorkerConfig = {
    webAppUrl: web.url,
    internalApiSecret: fakeSecret,
    concurrency: 2,
    queue: settings,
    healthPort: undefined,
    logLevel: 'debug',
    graceMs: 200,
    metricsToken: undefined,
    commit: 'unknown',
    tracing: undefined,
    ...options.config,
  }
  const worker = await startWorker(config, {
    solverUrl: new URL('./scripted-solver.ts', import.meta.url),
    log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    ...(options.timing === undefined ? {} : { timing: options.timing }),
  })
  stack.defer(async () => {
    worker.stop('the test is over')
    await worker.ended
  })
  return {
    web,
    queue,
    worker,
    readLog: () => lines.join(''),
    send: (jobId) =>
      queue.addMessages([{ messageId: randomUUID(), jobId, delayMs: 0 }], { timeoutMs: 5_000 }),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}
