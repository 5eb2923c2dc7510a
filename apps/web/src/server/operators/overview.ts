import type { OperatorOverview, OperatorWorker } from '@zero-sum/contracts/operator'
import { countDeadOpen, listWorkers, readOverview, readRefusals } from '@zero-sum/database'
import type { Runtime } from '../runtime.ts'
import { judgeState } from './judge-state.ts'

const queueTimeoutMs = 2_000

/** How the installation is doing, from rows, the queue and what workers say of themselves. */
export async function tellOverview({
  database,
  queue,
  config,
}: Runtime): Promise<OperatorOverview> {
  const [seen, reports, refusals, deadOpen, isThere] = await Promise.all([
    readOverview(database),
    listWorkers(database),
    readRefusals(database),
    countDeadOpen(database),
    queue.check({ timeoutMs: queueTimeoutMs }),
  ])
  const alive = reports.filter((worker) => worker.isAlive)
  const slots = alive.reduce((sum, { concurrency }) => sum + concurrency, 0)
  const sight = {
    ...seen,
    ...{ refusals, deadOpen },
    running: { ...seen.running, slots },
    queue: { kind: config.queue.kind, isThere },
    workers: countWorkers(alive),
  }
  return { ...sight, ...judgeState(sight) }
}

function countWorkers(alive: readonly OperatorWorker[]): OperatorOverview['workers'] {
  const skews = alive.map(({ clockSkewMs }) => clockSkewMs)
  return {
    alive: alive.length,
    // A worker that makes way for one job alone is at work.
    taking: alive.filter(({ holds }) => holds.every((hold) => hold === 'alone')).length,
    largestSkewMs: skews.reduce((most, ms) => (Math.abs(ms) > Math.abs(most) ? ms : most), 0),
  }
}
