import { connectDatabase, createDelivery, type Database } from '@zero-sum/database'
import { createTestDatabase } from '@zero-sum/database/testing'
import { loadCatalogue } from '@zero-sum/food-data'
import { createPlanQueue } from '@zero-sum/queue/producer'
import { readRules } from '@zero-sum/settings/read-rules'
import { readTrustedProxies } from '@zero-sum/settings/trusted-proxies'
import { pino } from 'pino'
import {
  type MailServer,
  startMailServer,
} from '../../../../../scripts/testing/start-mail-server.ts'
import { createAuthentication } from '../authentication.ts'
import { watchJobs } from '../delivery/watch-jobs.ts'
import { createPdfPool } from '../forms/pdf-pool.ts'
import { clientHeader } from '../http/client-address.ts'
import { openLimiter } from '../limits/open-limiter.ts'
import { watchBacklog } from '../limits/watch-backlog.ts'
import { observeWith } from '../observe/observe.ts'
import { startChangePool } from '../plan-changes/change-pool.ts'
import type { Runtime } from '../runtime.ts'

export const origin = 'http://localhost:3000'
export const internalApiSecret = 'a secret of this test alone'
export const metricsToken = 'a token of this test alone'
export { clientHeader }

export type Stage = AsyncDisposable & {
  database: Database
  mail: MailServer
  catalogue: Runtime['catalogue']
  /** Does something while there is no token for metrics. */
  withoutMetrics(work: () => Promise<unknown>): Promise<void>
}

/**
 * All that the routes need, on a database and a mail server of its own; nobody sends or takes messages.
 *
 * @param limits as in `RATE_LIMITS`
 */
export async function openStage(limits = 'all=1000000'): Promise<Stage> {
  await using opened = new AsyncDisposableStack()
  const test = opened.use(await createTestDatabase())
  const mail = opened.use(await startMailServer())
  const { database } = opened.use(connectDatabase(test.url, () => {}))
  const log = pino({ level: 'silent' })
  const config: Runtime['config'] = {
    databaseUrl: test.url,
    isDatabasePooled: false,
    internalApiSecret,
    previousInternalApiSecret: undefined,
    authSecret: internalApiSecret,
    publicUrl: origin,
    logLevel: 'silent',
    metricsToken,
    commit: 'unknown',
    tracing: undefined,
    offersPseudoLocale: false,
    allowsPrivateWebhooks: false,
    isDevelopment: false,
    mayChangeQueues: false,
    mail: { smtpUrl: mail.url, from: 'Zero Sum <food@example.org>' },
    rules: rulesOf(limits),
    mostWaitingJobs: 10_000,
    trustedProxies: readTrustedProxies('') ?? unreadable(),
    queue: { kind: 'postgres', connectionString: test.url },
    history: { eventDays: undefined, planlessDays: undefined },
    hints: [],
  }
  const limiter = openLimiter(database, config, log)
  const scripts = (path: string) => new URL(path, import.meta.url)
  const planChanges = opened.use(
    startChangePool(() => {}, scripts('../plan-changes/change-thread.ts')),
  )
  const observe = observeWith(log, config)
  const runtime: Omit<Runtime, 'stop'> = {
    ...{ config, log, observe, database, limiter, planChanges, catalogue: loadCatalogue() },
    backlog: watchBacklog(database, config.mostWaitingJobs),
    delivery: createDelivery(database),
    queue: opened.use(createPlanQueue(config.queue, () => {})),
    authentication: createAuthentication(database, config, log, limiter),
    relay: { poke: () => {}, [Symbol.asyncDispose]: async () => {} },
    webhooks: { poke: () => {}, [Symbol.asyncDispose]: async () => {} },
    watch: opened.use(watchJobs(database, log)),
    pdfs: opened.use(createPdfPool(() => {}, scripts('../forms/pdf-thread.ts'))),
    stopping: new AbortController().signal,
  }
  await planChanges.ready
  Object.assign(globalThis, { [Symbol.for('zero-sum.web.runtime')]: runtime })
  const held = opened.move()
  const { catalogue } = runtime
  const withoutMetrics = async (work: () => Promise<unknown>) => {
    config.metricsToken = undefined
    await work().finally(() => {
      config.metricsToken = metricsToken
    })
  }
  return {
    database,
    mail,
    catalogue,
    withoutMetrics,
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}

function rulesOf(text: string): Runtime['config']['rules'] {
  const read = readRules(text)
  return 'rules' in read ? read.rules : unreadable()
}

function unreadable(): never {
  throw new Error('no proxies can be read')
}
