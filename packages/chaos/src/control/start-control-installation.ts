import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAfterDeath } from '@zero-sum/database/testing'
import {
  type Backend,
  type CallRecord,
  type DurablePostgres,
  type DurableRedis,
  type System,
  startCallProxy,
  startDurablePostgres,
  startDurableRedis,
  startTcpProxy,
} from '@zero-sum/testbed'
import pg from 'pg'
import { findSteadyPort } from '../../../testbed/src/servers/steady-port.ts'
import { workFiles } from '../../../testbed/src/work/solver-address.ts'
import { writeSamplePlans } from '../../../testbed/src/work/write-sample-plans.ts'
import { openApi, openWorker } from './open-control-programs.ts'
import { planTable } from './program/plan-store.ts'
import type { VariantName } from './program/variant-settings.ts'

export type ControlInstallationOptions = {
  backend: Backend
  variant: VariantName
  webs: number
  workers: number
  /** Jobs at a time in each worker. */
  concurrency: number
  onCall?: (record: CallRecord) => void
}

/** The control as processes on this machine, with servers and networks of its own; to a fault it looks like the product. */
export type ControlInstallation = AsyncDisposable &
  System & {
    /** The queue's address without the network in between. */
    queueUrl: string
    executionsFile: string
    /** Where the work keeps its records. */
    workDirectory: string
  }

/** Starts servers, networks, APIs and workers; disposal ends all of them and removes what they wrote. */
export async function startControlInstallation(
  options: ControlInstallationOptions,
): Promise<ControlInstallation> {
  await using opening = new AsyncDisposableStack()
  const directory = await makeDirectory(opening)
  const files = workFiles(directory)
  await writeSamplePlans(files.plans)
  const log = createWriteStream(join(directory, 'control.log'), { flags: 'a' })
  const servers = await startServers(options.backend, opening)
  const { postgres, queueUrl, queueNetwork, databaseNetwork } = servers
  const told = {
    CONTROL_VARIANT: options.variant,
    CONTROL_QUEUE_URL: withPort(queueUrl, queueNetwork.port),
  }
  const webs: System['webs'][number][] = []
  for (let n = 1; n <= options.webs; n += 1) {
    const port = await findSteadyPort()
    const environment = {
      ...{ ...told, CONTROL_PORT: String(port) },
      CONTROL_DATABASE_URL: withPort(postgres.url, databaseNetwork.port),
    }
    webs.push(opening.use(await openApi(`web-${n}`, port, environment, log)))
  }
  const urls = webs.map(({ url }) => url)
  const calls = opening.use(await startCallProxy(urls, options.onCall ?? (() => {})))
  const startWorker = (name: string, skewMs = 0) => {
    const environment = {
      ...{ ...told, CONTROL_NAME: name, CONTROL_WORK_DIRECTORY: directory },
      ...{ CONTROL_API_URL: calls.url, CONTROL_CONCURRENCY: String(options.concurrency) },
    }
    return openWorker(name, skewMs, environment, log)
  }
  const workers: System['workers'][number][] = []
  for (let n = 1; n <= options.workers; n += 1)
    workers.push(opening.use(await startWorker(`worker-${n}`)))
  const resources = opening.move()
  let skewed = 0
  return {
    ...{ backend: options.backend, ...servers, calls, webs, workers },
    ...{ logDirectory: directory, workDirectory: directory, executionsFile: files.executions },
    async startSkewedWorker(skewMs) {
      skewed += 1
      return resources.use(await startWorker(`worker-skewed-${skewed}`, skewMs))
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  }
}

async function makeDirectory(opening: AsyncDisposableStack): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-control-'))
  // The processes end five seconds after us at the latest, and write until then.
  const guard = runAfterDeath('sleep 6; rm -rf "$1"', directory)
  opening.defer(async () => {
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    guard.cancel()
  })
  return directory
}

async function startServers(backend: Backend, opening: AsyncDisposableStack) {
  const postgres: DurablePostgres = opening.use(await startDurablePostgres())
  await makePlanTable(postgres.url)
  const redis: DurableRedis | undefined =
    backend === 'redis' ? opening.use(await startDurableRedis()) : undefined
  const { port, url } = redis ?? postgres
  const queueNetwork = opening.use(await startTcpProxy({ port }))
  const databaseNetwork = opening.use(await startTcpProxy({ port: postgres.port }))
  return { postgres, redis, queueUrl: url, queueNetwork, databaseNetwork }
}

async function makePlanTable(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(planTable)
  } finally {
    await client.end()
  }
}

function withPort(address: string, port: number): string {
  const url = new URL(address)
  url.port = String(port)
  return url.href
}
