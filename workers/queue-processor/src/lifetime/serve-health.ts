import type { WorkerConfig } from '../config.ts'
import { tellState, type WorkerMetrics } from '../observe/worker-metrics.ts'
import { type HealthServer, startHealthServer } from './health-server.ts'
import type { RunGate } from './run-gate.ts'
import type { Taking } from './taking.ts'

type Lifetime = { taking: Taking; gate: RunGate; metrics: WorkerMetrics }

/** Serves what an operator may ask this process: how it is, and what it counts. */
export function serveHealth(
  { healthPort, concurrency, metricsToken: token }: WorkerConfig,
  { taking, gate, metrics: { registry } }: Lifetime,
): Promise<HealthServer> {
  tellState(registry, () => ({
    ...{ isTaking: taking.isTaking(), running: gate.running(), concurrency },
  }))
  return startHealthServer(
    healthPort,
    () => ({ isReady: taking.isReady(), reasons: taking.reasons(), running: gate.running() }),
    token === undefined ? undefined : { registry, token },
  )
}
