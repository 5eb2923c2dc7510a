import type { Tracing } from '@zero-sum/observe/trace'
import type { WorkerEvents } from './events.ts'
import type { RunGate } from './lifetime/run-gate.ts'
import type { Taking } from './lifetime/taking.ts'
import type { WorkerMetrics } from './observe/worker-metrics.ts'
import type { SolverPool } from './solver/solver-pool.ts'
import type { Timing } from './timing.ts'
import type { WebApi } from './web/web-api.ts'

/** What every delivery in this process shares. */
export type Workplace = Readonly<{
  /** Names this life of this process. */
  incarnation: string
  web: WebApi
  solver: SolverPool
  gate: RunGate
  taking: Taking
  events: WorkerEvents
  timing: Timing
  metrics: WorkerMetrics
  tracing: Tracing
  /** Fires when the process is asked to stop: nothing new begins. */
  stopping: AbortSignal
  /** Fires when the grace period is over: what runs is handed back. */
  handingBack: AbortSignal
  /** Called with what the web application did not answer properly, so that no job is taken until it is well again. */
  suspectWeb: (answer: { kind: 'unauthorised' } | { kind: 'unavailable'; reason: string }) => void
  /** Called after a claim was answered. */
  trustWeb: () => void
}>
