import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '@zero-sum/database/testing'
import { migrateQueue } from '@zero-sum/queue/migrate'
import { inject } from 'vitest'
import { findFreePort } from '../../packages/database/src/embedded/free-port.ts'
import {
  type CallRecord,
  type InternalCall,
  startCallProxy,
} from '../../packages/testbed/src/network/call-proxy.ts'
import { openProgram, type Program } from '../../packages/testbed/src/programs/program.ts'
import { root } from '../config.ts'
import { buildWebIfNeeded } from '../launch/build-web.ts'
import type { ChildPlan } from '../launch/child.ts'
import {
  internalWebUrl,
  type ProductSettings,
  webPlan,
  workerPlan,
} from '../launch/product-plans.ts'
import { waitUntilReady } from '../launch/wait-until-ready.ts'
import { askDatabase } from './ask-database.ts'

export type Product = {
  [Symbol.asyncDispose](): Promise<void>
  webUrl: string
  /** The internal secret. */
  secret: string
  databaseUrl: string
  web: Program
  worker: Program
  /** How many answers of an internal call were cut so far. */
  cuts(call: InternalCall): number
  startAnotherWorker(): Promise<Program>
  /** Ends every connection to the product's database, as a restart of the server does. */
  endDatabaseBackends(): Promise<void>
  /** How many rows of a table have this id. */
  countRows(table: 'meal_plan' | 'plan_generation_job', id: string): Promise<number>
}

const secret = 'the secret of a test that talks to itself'

/**
 * Brings up the built product for a test: a database of its own, the web and one worker as processes, each of which can be
 * killed and started again. With `slow` the real engine pauses between its steps, so that there is a middle to die in.
 */
export async function startProduct({
  redisUrl,
  slow = false,
  cutAnswersOf = [],
  environment = {},
  host = '127.0.0.1',
  port: wantedPort,
}: {
  redisUrl?: string
  slow?: boolean
  /** Internal calls whose first three answers are cut after the web has acted on them. */
  cutAnswersOf?: readonly InternalCall[]
  /** Settings of an operator beyond those that the product needs. */
  environment?: Readonly<Record<string, string>>
  /** Where the web listens, where that matters; on a port that is free otherwise. */
  host?: string
  port?: number
}): Promise<Product> {
  await buildWebIfNeeded(new AbortController().signal)
  await using opened = new AsyncDisposableStack()
  const database = opened.use(await createTestDatabase())
  await migrateQueue({ kind: 'postgres', connectionString: database.url })
  const logs = await mkdtemp(join(tmpdir(), 'zero-sum-product-'))
  opened.defer(() => rm(logs, { recursive: true, force: true }))
  const log = createWriteStream(join(logs, 'product.log'))
  opened.defer(() => void log.end())

  const port = wantedPort ?? (await findFreePort())
  const settings = {
    mode: 'production',
    host,
    port,
    databaseUrl: database.url,
    secrets: { internalApiSecret: secret, authSecret: 'another secret of the same test' },
    workerGraceMs: 20_000,
    environment: {
      PATH: process.env.PATH,
      ...environment,
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    },
  } as const
  const webUrl = internalWebUrl(settings)
  const web = opened.use(
    await openProgram(webPlan(settings), log, (ended) =>
      waitUntilReady(webUrl, ended, new AbortController().signal),
    ),
  )
  const arrivals: CallRecord[] = []
  const proxy = opened.use(await startCallProxy([webUrl], (record) => arrivals.push(record)))
  for (const call of cutAnswersOf) proxy.arm({ kind: 'cut' }, [call], 3)
  const startWorker = () => openProgram(planWorker(settings, proxy.url, slow), log)
  const worker = opened.use(await startWorker())
  const held = opened.move()
  const superuserUrl = new URL(inject('testPostgres').superuserUrl)
  const name = new URL(database.url).pathname.slice(1)
  return {
    webUrl,
    secret,
    databaseUrl: database.url,
    web,
    worker,
    cuts: (cut) => arrivals.filter(({ call, fault }) => call === cut && fault === 'cut').length,
    startAnotherWorker: startWorker,
    async endDatabaseBackends() {
      await askDatabase(
        superuserUrl.href,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`,
        [name],
      )
    },
    async countRows(table, id) {
      const rows = await askDatabase(
        database.url,
        `SELECT count(*)::int AS rows FROM ${table} WHERE id = $1`,
        [id],
      )
      return Number(rows[0]?.rows)
    },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}

/** The worker, reaching the web by way of the proxy; with a solver that takes its time where that is wanted. */
function planWorker(settings: ProductSettings, webAppUrl: string, slow: boolean): ChildPlan {
  const plan = workerPlan(settings)
  return {
    ...plan,
    ...(slow ? { nodeArguments: [join(root, 'scripts', 'testing', 'slow-worker.ts')] } : {}),
    env: { ...plan.env, WEB_APP_URL: webAppUrl },
  }
}
