import {
  type Database,
  leaseMs,
  pruneAccess,
  pruneGuests,
  pruneRecords,
  sweepJobs,
  sweepMs,
} from '@zero-sum/database'
import type { Logger } from 'pino'
import { type Repetition, repeat } from './repeat.ts'
import { createRespite } from './respite.ts'

const pruneEveryMs = 600_000

/**
 * Sweeps every second and forgets old records every ten minutes. After a time in which the workers could not be heard it
 * spares expired leases for the time of one, since that is not their fault.
 */
export function startSweeper(
  database: Database,
  log: Logger,
  { guestDays, onRedispatch }: { guestDays: number; onRedispatch: () => void },
): Repetition {
  const respite = createRespite(leaseMs)
  let prunedAt = performance.now()
  // Where many guests are to be forgotten, each sweep takes some of them, so that none of them is late.
  let hasMoreGuests = false
  return repeat('sweeper', sweepMs, log, async () => {
    const spareLeases = respite.begin()
    const sweep = await sweepJobs(database, { spareLeases }).catch((error: unknown) => {
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
    if (sweep.abandoned.length + sweep.unclaimed.length > 0) onRedispatch()
    const isTime = performance.now() - prunedAt >= pruneEveryMs
    if (isTime) {
      prunedAt = performance.now()
      await pruneRecords(database)
      await pruneAccess(database)
    }
    if (isTime || hasMoreGuests) hasMoreGuests = await pruneGuests(database, guestDays)
  })
}
