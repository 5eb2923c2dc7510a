import { setTimeout as sleep } from 'node:timers/promises'
import { startDurablePostgres, startDurableRedis } from '@zero-sum/testbed'
import { startBareWorker } from '../bare/start-bare-worker.ts'
import { type ProcessKind, readByKind, sumFacts } from '../processes/process-kinds.ts'
import { type BackendName, type Line, makeLine, makeSide, type Side } from '../report/report.ts'
import type { Figure, Settings } from './figure.ts'
import { openStage } from './stage.ts'

/** Time for caches to fill and for what start-up has left to settle. */
const settleMs = 10_000

/**
 * What an installation costs while nobody asks for anything: CPU seconds a minute and memory of each kind of process, by
 * `/proc`. Beside it the bare side: one BullMQ worker that waits, with servers of its own. Measured once each: it is an
 * average over a minute by itself.
 */
export const measureIdle: Figure = async (settings) => {
  const lines: Line[] = []
  for (const backend of settings.backends) {
    const lengthMs = settings.isQuick ? 20_000 : 60_000
    lines.push(
      describeIdle(backend, 'the product, idle', await watchProduct(backend, lengthMs, settings)),
      describeIdle(backend, 'bare BullMQ, idle', await watchBare(backend, lengthMs)),
    )
  }
  return lines
}

async function watchProduct(
  backend: BackendName,
  lengthMs: number,
  { say }: Settings,
): Promise<Side[]> {
  say(`idle, ${backend}`)
  await using _stage = await openStage({ backend, workers: 1, concurrency: 2, work: 'engine' })
  return await watchProcesses(['web', 'worker', 'Postgres', 'Redis'], lengthMs)
}

async function watchBare(backend: BackendName, lengthMs: number): Promise<Side[]> {
  await using server = await (backend === 'redis' ? startDurableRedis() : startDurablePostgres())
  await using _worker = await startBareWorker({
    connection: { backend, url: server.url },
    ...{ queueName: 'bare-idle', concurrency: 2, tellsStarts: false },
    work: { kind: 'empty' },
  })
  return await watchProcesses(['bare worker', 'Postgres', 'Redis'], lengthMs)
}

async function watchProcesses(wanted: readonly ProcessKind[], lengthMs: number): Promise<Side[]> {
  await sleep(settleMs)
  const before = await readByKind()
  await sleep(lengthMs)
  const after = await readByKind()
  return wanted.flatMap((kind) => {
    const [first, last] = [before[kind], after[kind]]
    if (last.length === 0) return []
    const seconds = sumFacts(last, 'cpuSeconds') - sumFacts(first, 'cpuSeconds')
    return [
      makeSide({
        name: kind,
        unit: 'CPU s a minute',
        rounds: [seconds * (60_000 / lengthMs)],
        count: last.length,
        also: { MiB: sumFacts(last, 'memoryMib') },
      }),
    ]
  })
}

function describeIdle(backend: BackendName, name: string, sides: Side[]): Line {
  return makeLine({ figure: 'idle', backend, name, http: 'no', sides })
}
