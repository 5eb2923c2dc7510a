import { createLog, type Logger } from '@zero-sum/observe/log'
import { noTracing, type Tracing } from '@zero-sum/observe/trace'
import type { WebConfig } from '../config.ts'
import { startAtZero } from './count-jobs.ts'
import { createSecurityLog, type SecurityLog } from './security-log.ts'
import { createWebMetrics, type WebMetrics } from './web-metrics.ts'

/** By what an operator sees this process from outside. */
export type Observe = { metrics: WebMetrics; tracing: Tracing; security: SecurityLog }

type Settings = Pick<WebConfig, 'authSecret' | 'commit' | 'logLevel'>

/** The log of this process, and all else that it tells an operator. */
export function openObserve(
  { authSecret, commit, logLevel }: Settings,
  tracing: Tracing,
): { log: Logger; observe: Observe } {
  const ids = tracing.isOn ? { ids: tracing.ids } : {}
  const log = createLog({ service: 'web', level: logLevel, ...ids })
  return { log, observe: observeWith(log, { authSecret, commit }, tracing) }
}

/** The same for a log that is there already. */
export function observeWith(
  log: Logger,
  { authSecret, commit }: Pick<Settings, 'authSecret' | 'commit'>,
  tracing: Tracing = noTracing,
): Observe {
  const metrics = createWebMetrics(commit)
  startAtZero(metrics)
  return { metrics, tracing, security: createSecurityLog(log, authSecret, metrics) }
}
