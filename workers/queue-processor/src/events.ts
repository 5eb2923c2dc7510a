import { describeFault } from './describe-fault.ts'
import { createJobEvents } from './job-events.ts'
import type { HoldReason } from './lifetime/taking.ts'
import type { Log } from './log.ts'
import type { WorkerMetrics } from './observe/worker-metrics.ts'
import { createQueueEvents } from './queue-events.ts'
import { quieten } from './quieten.ts'
import { createWebEvents } from './web/web-events.ts'

/** What this process tells its operator: one function per event; ids and numbers only, never an intake or a plan. */
export type WorkerEvents = ReturnType<typeof createEvents>

export function createEvents(log: Log, metrics: WorkerMetrics) {
  const seldom = quieten(10_000)
  return {
    ...createLifetimeEvents(log, metrics),
    ...createWebEvents(log, seldom),
    ...createQueueEvents(log, seldom, metrics),
    ...createJobEvents(log, metrics),
  }
}

export function createLifetimeEvents(log: Log, metrics?: WorkerMetrics) {
  return {
    started: (facts: {
      incarnation: string
      concurrency: number
      web: string
      queue: string
      graceMs: number
    }) => log.info(facts, 'Worker started'),
    refusedToStart: (reason: string) => log.fatal({}, reason),
    healthServerListening: (port: number) => log.info({ port }, 'Health server listening'),
    taking: () => log.info({}, 'Taking jobs'),
    notTaking: (reasons: readonly HoldReason[]) => log.info({ reasons }, 'Taking no jobs'),
    stopping: (reason: string, running: number) => log.info({ reason, running }, 'Stopping'),
    stopped: (queue: 'abandoned' | 'closed') => log.info({ queue }, 'Stopped'),
    broke: (error: unknown) => log.fatal({ fault: describeFault(error) }, 'Worker broke'),
    stuck: (dueUnclaimed: number) =>
      log.error({ dueUnclaimed }, 'Jobs are due and nobody claims them; leaving to be restarted'),
    solverThreadLost: (error: unknown) => {
      metrics?.threadsLost.inc()
      log.error({ fault: describeFault(error) }, 'A solver thread ended; a new one is started')
    },
  }
}
