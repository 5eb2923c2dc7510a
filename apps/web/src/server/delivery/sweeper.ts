import { type Database, leaseMs, sweepJobs, sweepMs } from '@zero-sum/database'
import type { Logger } from '@zero-sum/observe/log'
import { countJobs } from '../observe/count-jobs.ts'
import type { WebMetrics } from '../observe/web-metrics.ts'
import { forgetOld, type Keeping } from './forget-old.ts'
import { type Repetition, repeat } from './repeat.ts'
import { createRespite } from './respite.ts'

type Sweeping = {
  keep: Keeping
  metrics: WebMetrics
  onRedispatch: () => void
}

/**
 * Sweeps every second, and forgets old rows. After a time in which the workers could not be heard it spares expired leases for
 * the time of one, since that is not their fault.
 */
export function startSweeper(
  database: Database,
  log: Logger,
  { keep, metrics, onRedispatch }: Sweeping,
): Repetition {
  const hear = countJobs(metrics)
  const respite = createRespite(leaseMs)
  const forget = forgetOld(database, keep)
  const round = async () => {
    const spareLeases = respite.begin()
    const sweep = await sweepJobs(database, { spareLeases, hear }).catch((error: unknown) => {
      respite.end(false)
      throw error
    })
    respite.end(true)
    if (sweep === undefined) return
    for (const jobId of sweep.ended) log.warn({ jobId }, 'job ended: its budget is spent')
    for (const jobId of sweep.abandoned)
      log.warn({ jobId }, 'lease ran out; offering the job again')
    for (const jobId of sweep.unclaimed)
      log.warn({ jobId }, 'nobody claimed the job; offering it again')
    metrics.reoffered.inc({ reason: 'abandoned' }, sweep.abandoned.length)
    metrics.reoffered.inc({ reason: 'unclaimed' }, sweep.unclaimed.length)
    if (sweep.abandoned.length + sweep.unclaimed.length > 0) onRedispatch()
    await forget()
  }
  return repeat('sweeper', sweepMs, log, round, metrics)
}
