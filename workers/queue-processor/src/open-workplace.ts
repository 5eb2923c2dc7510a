import { randomUUID } from 'node:crypto'
import type { Tracing } from '@zero-sum/observe/trace'
import type { WorkerConfig } from './config.ts'
import type { WorkerEvents } from './events.ts'
import { createRunGate } from './lifetime/run-gate.ts'
import { createTaking } from './lifetime/taking.ts'
import type { WorkerMetrics } from './observe/worker-metrics.ts'
import { startSolverPool } from './solver/solver-pool.ts'
import type { Timing } from './timing.ts'
import { describeWorker } from './web/describe-worker.ts'
import { watchWeb } from './web/watch-web.ts'
import { createWebApi, type Readiness } from './web/web-api.ts'
import type { Workplace } from './workplace.ts'

export type WorkplaceOptions = {
  config: WorkerConfig
  events: WorkerEvents
  timing: Timing
  metrics: WorkerMetrics
  tracing: Tracing
  solverUrl: URL
  stopping: AbortSignal
  handingBack: AbortSignal
  onTaking: (isTaking: boolean) => void
  onReadiness: (readiness: Readiness) => void
}

/** Puts together what deliveries share; `watching` ends after `stopping`. */
export function openWorkplace(options: WorkplaceOptions): {
  workplace: Workplace
  watching: Promise<void>
} {
  const { config, events, timing, metrics, tracing, solverUrl, stopping, handingBack } = options
  const incarnation = randomUUID()
  const taking = createTaking((isTaking, reasons) => {
    if (isTaking) events.taking()
    else events.notTaking(reasons)
    options.onTaking(isTaking)
  })
  taking.hold('queue')
  taking.hold('solver')
  const web = createWebApi(config, timing, { metrics, tracing })
  const watch = watchWeb({ web, incarnation, taking, events, timing }, (readiness, clockSkewMs) => {
    options.onReadiness(readiness)
    void web.report(describeWorker(workplace, config, clockSkewMs))
  })
  const workplace: Workplace = {
    incarnation,
    web,
    solver: startSolverPool({
      solverUrl,
      size: config.concurrency,
      timing,
      onThreadLost: events.solverThreadLost,
    }),
    gate: createRunGate((isWanted) => (isWanted ? taking.hold('alone') : taking.release('alone'))),
    taking,
    events,
    timing,
    metrics,
    tracing,
    stopping,
    handingBack,
    suspectWeb: watch.suspect,
    trustWeb: watch.trust,
  }
  return { workplace, watching: watch.run(stopping) }
}
