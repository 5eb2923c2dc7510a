import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWebIfNeeded } from '../../../scripts/launch/build-web.ts'
import {
  createTestRedisCluster,
  type TestRedisCluster,
} from '../../database/src/testing/create-test-redis-cluster.ts'
import { runAfterDeath } from '../../database/src/testing/run-after-death.ts'
import { startPgBouncer } from '../../database/src/testing/start-pgbouncer.ts'
import { type CallRecord, startCallProxy } from './network/call-proxy.ts'
import { startTcpProxy } from './network/tcp-proxy.ts'
import { openSkewedWorker, openWeb, openWorker } from './programs/open-program.ts'
import type { ProgramSettings } from './programs/program-plans.ts'
import { startDurablePostgres } from './servers/durable-postgres.ts'
import { startDurableRedis } from './servers/durable-redis.ts'
import { startHaproxy } from './servers/haproxy.ts'
import { findSteadyPorts } from './servers/steady-port.ts'
import type { Backend, System } from './system.ts'
import { workFiles } from './work/solver-address.ts'
import { writeSamplePlans } from './work/write-sample-plans.ts'

export type InstallationOptions = {
  backend: Backend
  webs: number
  workers: number
  /** Jobs at a time in each worker. */
  concurrency: number
  /**
   * `steps`: six agents that each sleep 5 to 50 ms and report, and a real plan made beforehand. `instant`: that plan at once.
   * `engine`: the real engine.
   */
  work: 'engine' | 'instant' | 'steps'
  /**
   * `proxied`, which faults need, unless told otherwise. `direct`: every process reaches the servers and the first web as it
   * does where people use it; the proxies are up, and nothing goes through them.
   */
  network?: 'direct' | 'proxied'
  /** What stands between the processes where an installation is large. */
  between?: Between
  /** Module that every web and worker process loads first (`--import`), such as a sabotage. */
  preload?: URL
  /** Beyond the product's own. */
  environment?: Readonly<Record<string, string>>
  /** Beyond the settings that the product's Postgres has. */
  postgresSettings?: Readonly<Record<string, string>>
  /** Where the logs go that are to be kept; otherwise they go with the installation. */
  logDirectory?: string
  onCall?: (record: CallRecord) => void
}

export type Between = {
  /** PgBouncer in transaction mode, with so many connections, between the webs and Postgres. */
  poolerConnections?: number
  /** HAProxy before the webs, for the people and the workers. */
  front?: boolean
  /** The queue is in a Redis Cluster, whatever `backend` says: three masters, each with a replica. */
  redisCluster?: boolean
}

/** The whole product as processes on this machine, with its own servers and networks. */
export type Installation = AsyncDisposable &
  System & {
    /** The internal secret, and the one that sessions are signed with. */
    secret: string
    authSecret: string
    /** The file of `Execution` lines; empty with the real engine. */
    executionsFile: string
    /** Where people reach it: the front, or else the first web. */
    url: string
    /** Absent without one. */
    redisCluster: TestRedisCluster | undefined
  }

const secret = 'the internal secret of a test bed'
const authSecret = 'the session secret of a test bed'

/**
 * Brings everything up, the web being built first where its files have changed, and returns when every web serves and every
 * worker takes jobs. Nothing of it outlives this process.
 */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const held = new AsyncDisposableStack()
  try {
    return await open(options, held)
  } catch (error) {
    await held.disposeAsync()
    throw error
  }
}

async function open(
  options: InstallationOptions,
  held: AsyncDisposableStack,
): Promise<Installation> {
  const directory = await makeDirectory(held)
  const logDirectory = options.logDirectory ?? join(directory, 'logs')
  const files = workFiles(directory)
  await mkdir(logDirectory, { recursive: true })
  await writeFile(files.executions, '')
  const [{ postgres, redis }] = await together([
    openServers(options, held),
    buildWebIfNeeded(new AbortController().signal),
    writeSamplePlans(files.plans),
  ])

  const queueNetwork = held.use(await startTcpProxy(redis ?? postgres))
  const databaseNetwork = held.use(await startTcpProxy(postgres))
  const ports = await findSteadyPorts(options.webs)
  const urls = ports.map((port) => `http://127.0.0.1:${port}`)
  const calls = held.use(await startCallProxy(urls, options.onCall ?? (() => {})))
  const { pooler, front, redisCluster } = await openBetween(options.between, postgres, urls, held)
  const url = front?.url ?? urls[0] ?? calls.url
  const direct = { databaseUrl: postgres.url, queueUrl: redis?.url ?? postgres.url, callsUrl: url }
  const proxied = {
    databaseUrl: throughPort(direct.databaseUrl, databaseNetwork.port),
    queueUrl: throughPort(direct.queueUrl, queueNetwork.port),
    callsUrl: calls.url,
  }
  const { databaseUrl, queueUrl, callsUrl } = options.network === 'direct' ? direct : proxied
  const settings: ProgramSettings = {
    ...{ secret, authSecret, callsUrl, directory, logDirectory, work: options.work },
    databaseUrl: pooler?.url ?? databaseUrl,
    preload: options.preload,
    environment: {
      [redis === undefined ? 'QUEUE_DATABASE_URL' : 'REDIS_URL']: queueUrl,
      ...(redisCluster && { REDIS_URL: redisCluster.nodes.join(','), REDIS_CLUSTER: 'true' }),
      ...(pooler && { DATABASE_POOLER: 'transaction' }),
      WORKER_CONCURRENCY: String(options.concurrency),
      // Many people come from this machine's one address, and each asks for many plans.
      RATE_LIMITS: 'all=1000000000',
      MOST_WAITING_JOBS: '0',
      ...options.environment,
    },
  }
  const [webs, workers] = await together([
    together(ports.map(async (port, at) => held.use(await openWeb(settings, at + 1, port)))),
    together(
      Array.from({ length: options.workers }, async (_, at) =>
        held.use(await openWorker(settings, at + 1)),
      ),
    ),
  ])
  let skewed = 0
  return {
    ...{ backend: options.backend, postgres, redis, queueNetwork, databaseNetwork, calls },
    ...{ webs, workers, logDirectory, secret, authSecret, executionsFile: files.executions },
    ...{ url, redisCluster },
    async startSkewedWorker(skewMs) {
      skewed += 1
      return held.use(await openSkewedWorker(settings, skewed, skewMs))
    },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}

async function makeDirectory(held: AsyncDisposableStack): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-testbed-'))
  // The processes end five seconds after us at the latest, and write logs until then.
  const guard = runAfterDeath('sleep 6; rm -rf "$1"', directory)
  held.defer(async () => {
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    guard.cancel()
  })
  return directory
}

async function openServers(
  { backend, postgresSettings = {} }: InstallationOptions,
  held: AsyncDisposableStack,
) {
  const postgres = held.use(await startDurablePostgres({ settings: postgresSettings }))
  const redis = backend === 'redis' ? held.use(await startDurableRedis()) : undefined
  return { postgres, redis }
}

async function openBetween(
  { poolerConnections, front = false, redisCluster = false }: Between = {},
  postgres: { url: string },
  urls: readonly string[],
  held: AsyncDisposableStack,
) {
  return {
    pooler:
      poolerConnections === undefined
        ? undefined
        : held.use(await startPgBouncer(postgres.url, { connections: poolerConnections })),
    front: front ? held.use(await startHaproxy(urls)) : undefined,
    redisCluster: redisCluster
      ? held.use(await createTestRedisCluster({ replicas: 1 }))
      : undefined,
  }
}

/** The same server, by way of a proxy. */
function throughPort(serverUrl: string, port: number): string {
  const url = new URL(serverUrl)
  url.port = String(port)
  return url.href
}

/** All results, or the first fault: but only once each has come to its end, so that what was opened can be closed. */
async function together<const tasks extends readonly Promise<unknown>[]>(
  tasks: tasks,
): Promise<{ -readonly [at in keyof tasks]: Awaited<tasks[at]> }> {
  await Promise.allSettled(tasks)
  return await Promise.all(tasks)
}
