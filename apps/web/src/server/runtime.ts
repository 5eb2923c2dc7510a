import {
  connectDatabase,
  createDelivery,
  type Database,
  type Delivery,
  isPoolerRefusal,
  readClock,
} from '@zero-sum/database'
import { loadCatalogue } from '@zero-sum/food-data'
import type { Catalogue } from '@zero-sum/nutrition-engine'
import type { Logger } from '@zero-sum/observe/log'
import { noTracing, type Tracing } from '@zero-sum/observe/trace'
import { createPlanQueue, type PlanQueue } from '@zero-sum/queue/producer'
import { type Authentication, createAuthentication } from './authentication.ts'
import { readProcessConfig, type WebConfig } from './config.ts'
import { startRelay } from './delivery/relay.ts'
import { nameFault, type Repetition } from './delivery/repeat.ts'
import { startSweeper } from './delivery/sweeper.ts'
import { type JobWatch, watchJobs } from './delivery/watch-jobs.ts'
import { createPdfPool, type PdfPool } from './forms/pdf-pool.ts'
import type { Limiter } from './limits/limiter.ts'
import { openLimiter } from './limits/open-limiter.ts'
import { type Backlog, watchBacklog } from './limits/watch-backlog.ts'
import { countJobs } from './observe/count-jobs.ts'
import { gatherFigures } from './observe/gather-figures.ts'
import { measureChanges, measurePdfs } from './observe/measure-pools.ts'
import { type Observe, openObserve } from './observe/observe.ts'
import { closeQueueBoard } from './operators/queue-board.ts'
import { type ChangePool, startChangePool } from './plan-changes/change-pool.ts'
import { startWebhookSender } from './webhooks/webhook-sender.ts'

/** What this process holds while it lives. */
export type Runtime = {
  config: WebConfig
  log: Logger
  /** By what an operator sees this process. */
  observe: Observe
  database: Database
  /** The calls of workers and the accepts of this process, gathered. */
  delivery: Delivery
  queue: PlanQueue
  catalogue: Catalogue
  authentication: Authentication
  /** Counts what people may do only so often. */
  limiter: Limiter
  /** Whether more jobs wait than can be promised to be made soon. */
  backlog: Backlog
  relay: Repetition
  /** Tells people's programs of what has ended. */
  webhooks: Repetition
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
export function startRuntime(config = readProcessConfig(), tracing: Tracing = noTracing): Runtime {
  holder[key] ??= createRuntime(config, tracing)
  return holder[key]
}

/** The open runtime; the start-up hook of the server has made it before the first request. */
export function getRuntime(): Runtime {
  const runtime = holder[key]
  if (runtime === undefined) throw new Error('the server has not been started')
  return runtime
}

function createRuntime(config: WebConfig, tracing: Tracing): Runtime {
  const { log, observe } = openObserve(config, tracing)
  const { metrics } = observe
  const database = openDatabase(config, log)
  const queue = createPlanQueue(config.queue, (error) =>
    log.debug({ code: nameFault(error) }, 'a queue connection broke'),
  )
  const relay = startRelay(database, queue, log, observe)
  const sweeper = startSweeper(database, log, {
    keep: { history: config.history, guestDays: config.entry.guestDays },
    ...{ metrics, onRedispatch: relay.poke },
  })
  const webhooks = startWebhookSender(database, config, log)
  const watch = watchJobs(database, log)
  gatherFigures(metrics.registry, database, queue)
  const planChanges = startChangePool((error) =>
    log.error({ code: nameFault(error) }, 'a thread for changes of plans could not be started'),
  )
  planChanges.ready.catch((error: unknown) =>
    log.error({ code: nameFault(error) }, 'plans cannot be changed'),
  )
  const limiter = openLimiter(database, config, log)
  const pdfs = createPdfPool((error) =>
    log.error({ code: nameFault(error) }, 'the thread for PDFs could not be started'),
  )
  const stopping = new AbortController()
  return {
    config,
    log,
    observe,
    database,
    delivery: createDelivery(database, countJobs(metrics)),
    queue,
    catalogue: loadCatalogue(),
    authentication: createAuthentication(database, config, log, limiter),
    limiter,
    backlog: watchBacklog(database, config.mostWaitingJobs),
    relay,
    webhooks,
    watch,
    planChanges: measureChanges(planChanges, metrics),
    pdfs: measurePdfs(pdfs, metrics),
    stopping: stopping.signal,
    async stop() {
      stopping.abort()
      const duties = [watch, sweeper, relay, webhooks].map((duty) => duty[Symbol.asyncDispose]())
      await Promise.all([...duties, closeQueueBoard()])
      await tracing[Symbol.asyncDispose]()
    },
  }
}

function openDatabase({ databaseUrl, isDatabasePooled }: WebConfig, log: Logger): Database {
  const { database } = connectDatabase(
    databaseUrl,
    (error) => log.warn({ code: nameFault(error) }, 'a database connection broke'),
    { isPooled: isDatabasePooled },
  )
  // Every statement would fail, and nothing in its answer would tell the operator why.
  readClock(database).catch((error: unknown) => {
    if (isPoolerRefusal(error))
      log.fatal('DATABASE_URL leads to a pooler: set DATABASE_POOLER=transaction')
  })
  return database
}
