import { connectDatabase, createDelivery, type Database } from '@zero-sum/database'
import { createTestDatabase } from '@zero-sum/database/testing'
import { loadCatalogue } from '@zero-sum/food-data'
import { createPlanQueue } from '@zero-sum/queue/producer'
import { pino } from 'pino'
import { findFreePort } from '../../../../../packages/database/src/embedded/free-port.ts'
import {
  clientId,
  clientSecret,
  startIdentityProvider,
} from '../../../../../scripts/testing/start-identity-provider.ts'
import {
  type MailServer,
  startMailServer,
} from '../../../../../scripts/testing/start-mail-server.ts'
import { createAuthentication } from '../authentication.ts'
import { readWebConfig } from '../config.ts'
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
  const provider = opened.use(
    await startIdentityProvider({
      port: await findFreePort(),
      redirectUris: [`${origin}/api/auth/callback/oidc`],
    }),
  )
  const { database } = opened.use(connectDatabase(test.url, () => {}))
  const log = pino({ level: 'silent' })
  const config: Runtime['config'] = readWebConfig({
    ...{ DATABASE_URL: test.url, PUBLIC_URL: origin, LOG_LEVEL: 'silent', RATE_LIMITS: limits },
    ...{ INTERNAL_API_SECRET: internalApiSecret, AUTH_SECRET: internalApiSecret },
    ...{ METRICS_TOKEN: metricsToken, SMTP_URL: mail.url, MAIL_FROM: 'food@example.org' },
    ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
  })
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
