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
import { openEntry } from '../accounts/entry-settings.ts'
import { createLimiter } from '../accounts/limiter.ts'
import { createAuthentication } from '../authentication.ts'
import { watchJobs } from '../delivery/watch-jobs.ts'
import { createPdfPool } from '../forms/pdf-pool.ts'
import { clientHeader, readTrustedProxies } from '../http/client-address.ts'
import { startChangePool } from '../plan-changes/change-pool.ts'
import type { Runtime } from '../runtime.ts'

export const origin = 'http://localhost:3000'
export const internalApiSecret = 'a secret of this test alone'
export { clientHeader }

export type Stage = AsyncDisposable & {
  database: Database
  mail: MailServer
  catalogue: Runtime['catalogue']
}

/** All that the routes need, on a database and a mail server of its own; nobody sends or takes messages. */
export async function openStage(): Promise<Stage> {
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
  const config: Runtime['config'] = {
    databaseUrl: test.url,
    internalApiSecret,
    authSecret: internalApiSecret,
    publicUrl: origin,
    logLevel: 'silent',
    offersPseudoLocale: false,
    mail: { smtpUrl: mail.url, from: 'Zero Sum <food@example.org>' },
    entry: openEntry,
    oidc: {
      ...{ issuer: provider.issuer, clientId, clientSecret, name: 'Home' },
      ...{ scopes: ['openid', 'email', 'profile'], linksByEmail: false, isOnlyWay: false },
    },
    trustedProxies: readTrustedProxies('') ?? unreadable(),
    queue: { kind: 'postgres', connectionString: test.url },
  }
  const limiter = createLimiter()
  const scripts = (path: string) => new URL(path, import.meta.url)
  const planChanges = opened.use(
    startChangePool(() => {}, scripts('../plan-changes/change-thread.ts')),
  )
  const runtime: Omit<Runtime, 'stop'> = {
    ...{ config, log, database, limiter, planChanges, catalogue: loadCatalogue() },
    delivery: createDelivery(database),
    queue: opened.use(createPlanQueue(config.queue, () => {})),
    authentication: createAuthentication(database, config, log, limiter),
    relay: { poke: () => {}, [Symbol.asyncDispose]: async () => {} },
    watch: opened.use(watchJobs(database, log)),
    pdfs: opened.use(createPdfPool(() => {}, scripts('../forms/pdf-thread.ts'))),
    stopping: new AbortController().signal,
  }
  await planChanges.ready
  Object.assign(globalThis, { [Symbol.for('zero-sum.web.runtime')]: runtime })
  const held = opened.move()
  const { catalogue } = runtime
  return { database, mail, catalogue, [Symbol.asyncDispose]: () => held.disposeAsync() }
}

function unreadable(): never {
  throw new Error('no proxies can be read')
}
