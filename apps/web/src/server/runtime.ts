import { connectDatabase, createDelivery, type Database, type Delivery } from '@zero-sum/database'
import { loadCatalogue } from '@zero-sum/food-data'
import type { Catalogue } from '@zero-sum/nutrition-engine'
import { createPlanQueue, type PlanQueue } from '@zero-sum/queue/producer'
import { type Logger, pino } from 'pino'
import { createLimiter, type Limiter } from './accounts/limiter.ts'
import { type Authentication, createAuthentication } from './authentication.ts'
import { readProcessConfig, type WebConfig } from './config.ts'
import { startRelay } from './delivery/relay.ts'
import { nameFault, type Repetition } from './delivery/repeat.ts'
import { startSweeper } from './delivery/sweeper.ts'
import { type JobWatch, watchJobs } from './delivery/watch-jobs.ts'
import { createPdfPool, type PdfPool } from './forms/pdf-pool.ts'
import { type ChangePool, startChangePool } from './plan-changes/change-pool.ts'

/** What this process holds while it lives. */
export type Runtime = {
  config: WebConfig
  log: Logger
  database: Database
  /** The calls of workers and the accepts of this process, gathered. */
  delivery: Delivery
  queue: PlanQueue
  catalogue: Catalogue
  authentication: Authentication
  /** Counts what people may do only so often. */
  limiter: Limiter
  relay: Repetition
  watch: JobWatch
  /** The threads that work out changes of plans. */
  planChanges: ChangePool
  /** The thread that sets plans as PDFs. */
  pdfs: PdfPool
  /** Aborts when the process has been asked to stop. */
  stopping: AbortSignal
  /** Ends the streams and the duties. Connections stay, since requests still need them; they end with the process. */
  stop(): Promise<void>
}

// The framework bundles routes and start-up apart, so a module variable would exist twice; a symbol of the process does not.
const key = Symbol.for('zero-sum.web.runtime')
const holder = globalThis as typeof globalThis & { [key]?: Runtime }

/** Opens everything that this process needs, once; a second call finds the first one's. */
export function startRuntime(): Runtime {
  holder[key] ??= createRuntime(readProcessConfig())
  return holder[key]
}

/** The open runtime; the start-up hook of the server has made it before the first request. */
export function getRuntime(): Runtime {
  const runtime = holder[key]
  if (runtime === undefined) throw new Error('the server has not been started')
  return runtime
}

function createRuntime(config: WebConfig): Runtime {
  const log = pino({ level: config.logLevel, base: { service: 'web', pid: process.pid } })
  const { database } = connectDatabase(config.databaseUrl, (error) =>
    log.warn({ code: nameFault(error) }, 'a database connection broke'),
  )
  const queue = createPlanQueue(config.queue, (error) =>
    log.debug({ code: nameFault(error) }, 'a queue connection broke'),
  )
  const relay = startRelay(database, queue, log)
  const sweeper = startSweeper(database, log, {
    guestDays: config.entry.guestDays,
    onRedispatch: relay.poke,
  })
  const watch = watchJobs(database, log)
  const planChanges = startChangePool((error) =>
    log.error({ code: nameFault(error) }, 'a thread for changes of plans could not be started'),
  )
  planChanges.ready.catch((error: unknown) =>
    log.error({ code: nameFault(error) }, 'plans cannot be changed'),
  )
  const limiter = createLimiter()
  const pdfs = createPdfPool((error) =>
    log.error({ code: nameFault(error) }, 'the thread for PDFs could not be started'),
  )
  const stopping = new AbortController()
  return {
    config,
    log,
    database,
    delivery: createDelivery(database),
    queue,
    catalogue: loadCatalogue(),
    authentication: createAuthentication(database, config, log, limiter),
    limiter,
    relay,
    watch,
    planChanges,
    pdfs,
    stopping: stopping.signal,
    async stop() {
      stopping.abort()
      await Promise.all([watch, sweeper, relay].map((duty) => duty[Symbol.asyncDispose]()))
    },
  }
}
