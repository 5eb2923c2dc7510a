import { join } from 'node:path'
import { readTracingSettings, type TracingSettings } from '@zero-sum/observe/trace'
import { type QueueSettings, readQueueSettings } from '@zero-sum/queue/settings'
import { z } from 'zod'

export type WorkerConfig = Readonly<{
  /** Without a slash at its end. */
  webAppUrl: string
  internalApiSecret: string
  /** Jobs at a time; each has a solver thread of its own. */
  concurrency: number
  queue: QueueSettings
  /** Absent: no health server. 0: any free port. */
  healthPort: number | undefined
  logLevel: (typeof logLevels)[number]
  /** How long running jobs may go on after a stop is asked for. */
  graceMs: number
  /** What a scraper of metrics has to show; without one there are none. */
  metricsToken: string | undefined
  /** What this was built from. */
  commit: string
  /** Where traces go; they are off without. */
  tracing: TracingSettings | undefined
}>

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

function wholeNumber(least: number, most: number) {
  const message = `is a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
}

const environmentSchema = z.object({
  WEB_APP_URL: z
    .url({
      protocol: /^https?$/,
      error: 'is the address of the web application, as http://host:port',
    })
    .default('http://127.0.0.1:3000'),
  INTERNAL_API_SECRET: z.string({
    error: 'is missing: set the same secret here and for the web application',
  }),
  WORKER_CONCURRENCY: wholeNumber(1, 64).default(2),
  WORKER_HEALTH_PORT: wholeNumber(0, 65_535).optional(),
  WORKER_GRACE_SECONDS: wholeNumber(0, 3_600).default(20),
  METRICS_TOKEN: z.string().min(16, 'is too short: use at least 16 characters').optional(),
  BUILD_COMMIT: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, 'is the hash of a commit')
    .optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `is one of ${logLevels.join(', ')}` }).default('info'),
})

type Environment = Readonly<Record<string, string | undefined>>

/** The worker's configuration, or every fault in it at once, each a sentence that shows no value. */
export function readConfig(
  environment: Environment,
): { config: WorkerConfig } | { faults: string[] } {
  const told = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = environmentSchema.safeParse(told)
  const queue = readQueueSettings(told)
  const tracing = readTracingSettings(told, 'queue-processor')
  const otherFaults = [queue, tracing].flatMap((read) => ('faults' in read ? read.faults : []))
  if (!parsed.success || 'faults' in queue || 'faults' in tracing) {
    const issues = parsed.success ? [] : parsed.error.issues
    return {
      faults: [
        ...issues.map(({ path, message }) => `${path.join('.')} ${message}.`),
        ...otherFaults,
      ],
    }
  }
  const { data } = parsed
  return {
    config: Object.freeze({
      webAppUrl: data.WEB_APP_URL.replace(/\/+$/, ''),
      internalApiSecret: data.INTERNAL_API_SECRET,
      concurrency: data.WORKER_CONCURRENCY,
      queue: queue.settings,
      healthPort: data.WORKER_HEALTH_PORT,
      logLevel: data.LOG_LEVEL,
      graceMs: data.WORKER_GRACE_SECONDS * 1_000,
      metricsToken: data.METRICS_TOKEN,
      commit: data.BUILD_COMMIT ?? 'unknown',
      tracing: tracing.settings,
    }),
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
