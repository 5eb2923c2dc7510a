import { join } from 'node:path'
import type { TracingSettings } from '@zero-sum/observe/trace'
import { chooseQueue, type QueueSettings } from '@zero-sum/queue/settings'
import { type Environment, readSettings, type Settings } from '@zero-sum/settings'

export type WorkerConfig = Readonly<{
  /** Without a slash at its end. */
  webAppUrl: string
  internalApiSecret: string
  /** Jobs at a time; each has a solver thread of its own. */
  concurrency: number
  queue: QueueSettings
  /** Absent: no health server. 0: any free port. */
  healthPort: number | undefined
  logLevel: Settings<'worker'>['LOG_LEVEL']
  /** What a scraper of metrics has to show; without one there are none. */
  metricsToken: string | undefined
  /** What this was built from. */
  commit: string
  /** Where traces go; they are off without. */
  tracing: TracingSettings | undefined
  /** How long running jobs may go on after a stop is asked for. */
  graceMs: number
}>

/** The worker's configuration, or every fault in it at once, each a sentence that shows no value. */
export function readConfig(
  environment: Environment,
): { config: WorkerConfig; hints: string[] } | { faults: string[]; hints: string[] } {
  const read = readSettings('worker', environment)
  if ('faults' in read) return read
  const { settings, hints } = read
  return {
    config: Object.freeze({
      webAppUrl: settings.WEB_APP_URL,
      internalApiSecret: settings.INTERNAL_API_SECRET,
      concurrency: settings.WORKER_CONCURRENCY,
      queue: chooseQueue(settings),
      healthPort: settings.WORKER_HEALTH_PORT,
      logLevel: settings.LOG_LEVEL,
      graceMs: settings.WORKER_GRACE_SECONDS * 1_000,
      metricsToken: settings.METRICS_TOKEN,
      commit: settings.BUILD_COMMIT ?? 'unknown',
      tracing:
        settings.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
          ? undefined
          : { service: 'queue-processor' as const, ratio: settings.OTEL_TRACES_SAMPLER_ARG },
    }),
    hints,
  }
}

/** The process's environment; what it lacks comes from `.env.local` in the worker's own folder. */
export function readEnvironment(): Environment {
  try {
    process.loadEnvFile(join(import.meta.dirname, '..', '.env.local'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  return process.env
}
