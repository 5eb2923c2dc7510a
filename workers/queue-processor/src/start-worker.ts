import { noTracing, type Tracing } from '@zero-sum/observe/trace'
import { consumePlanJobs, openQueueTelemetry, QueueRefused } from '@zero-sum/queue/consumer'
import { handleDelivery } from './attempt/handle-delivery.ts'
import type { WorkerConfig } from './config.ts'
import { createEvents } from './events.ts'
import { heedWatchdog } from './lifetime/heed-watchdog.ts'
import { serveHealth } from './lifetime/serve-health.ts'
import type { Log } from './log.ts'
import { createWorkerMetrics } from './observe/worker-metrics.ts'
import { openWorkplace } from './open-workplace.ts'
import { defaultTiming, type Timing } from './timing.ts'
import { monotonicMs, wait } from './wait.ts'

export type WorkerParts = {
  /** The script of the solver threads; it calls `serveSolver`. */
  solverUrl: URL
  log: Log
  /** Off unless it is given. */
  tracing?: Tracing
  timing?: Partial<Timing>
}

export type RunningWorker = {
  /** The exit code: 0 after a stop that was asked for, 1 where a supervisor should start it again or set it right. */
  readonly ended: Promise<0 | 1>
  isReady(): boolean
  /** Absent without a health server. */
  healthPort: number | undefined
  /** Takes nothing new, lets running jobs finish within the grace period, hands the rest back. */
  stop(reason: string): void
}

/** Starts a worker: queue, solver threads, web application, health. What can't be reached yet is waited for. */
export async function startWorker(
  config: WorkerConfig,
  { solverUrl, log, tracing = noTracing, timing: changes }: WorkerParts,
): Promise<RunningWorker> {
  const timing = { ...defaultTiming, ...changes }
  const metrics = createWorkerMetrics(config.commit)
  const events = createEvents(log, metrics)
  const telemetry = tracing.isOn ? await openQueueTelemetry() : undefined
  const stopping = new AbortController()
  const handingBack = new AbortController()
  const ended = Promise.withResolvers<0 | 1>()

  const { workplace, watching } = openWorkplace({
    ...{ config, events, timing, metrics, tracing, solverUrl },
    stopping: stopping.signal,
    handingBack: handingBack.signal,
    onTaking: (isTaking) => (isTaking ? consumer.resume() : consumer.pause()),
    onReadiness: heedWatchdog({
      installation: `${config.webAppUrl} ${config.queue.kind}`,
      stuckAfterMs: timing.stuckAfterMs,
      pauseMs: timing.watchdogPauseMs,
      canTakeMore: () => taking.isTaking() && gate.running() < config.concurrency,
      onStuck: (dueUnclaimed) => {
        events.stuck(dueUnclaimed)
        void stop('stuck', 1)
      },
    }),
  })
  const { incarnation, taking, gate, solver } = workplace
  const { concurrency, graceMs } = config
  const consumer = consumePlanJobs(
    config.queue,
    { concurrency, events: events.queue, telemetry },
    (delivery) => handleDelivery(workplace, delivery),
  )
  const web = new URL(config.webAppUrl).origin
  events.started({ incarnation, concurrency, web, queue: config.queue.kind, graceMs })
  consumer.opened.then(() => taking.release('queue'), refuse)
  solver.ready.then(() => taking.release('solver'), refuse)
  const health = await serveHealth(config, workplace)
  if (health.port !== undefined) events.healthServerListening(health.port)

  function refuse(error: unknown): void {
    if (stopping.signal.aborted) return
    if (error instanceof QueueRefused) events.refusedToStart(error.message)
    else events.broke(error)
    void stop('cannot_work', 1)
  }

  async function stop(reason: string, exitCode: 0 | 1): Promise<void> {
    if (stopping.signal.aborted) return
    events.stopping(reason, gate.running())
    taking.hold('stopping')
    stopping.abort()
    const graceEndMs = monotonicMs() + graceMs
    while (gate.running() > 0 && monotonicMs() < graceEndMs) await wait(50)
    handingBack.abort()
    const queue = await consumer.close({ deadlineMs: timing.closeLimitMs })
    await solver[Symbol.asyncDispose]()
    await health[Symbol.asyncDispose]()
    await watching
    events.stopped(queue)
    ended.resolve(exitCode)
  }

  return {
    ended: ended.promise,
    isReady: taking.isReady,
    healthPort: health.port,
    stop: (reason) => void stop(reason, 0),
  }
}
