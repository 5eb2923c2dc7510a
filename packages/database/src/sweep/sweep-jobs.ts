import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { type HearJobs, hearNothing, type JobNews } from '../jobs/job-news.ts'
import { inTransaction } from '../transaction.ts'
import { endSpentJobs } from './end-spent-jobs.ts'
import { judgeLostLeases, recordLostLeases } from './judge-lost-leases.ts'
import { redispatchAbandoned, redispatchUnclaimed } from './redispatch-jobs.ts'

/** Any fixed number that no other program uses on the same database. */
const sweepLock = 4_410_442

export type Sweep = { ended: string[]; abandoned: string[]; unclaimed: string[] }

/**
 * Looks once for jobs that nobody moves any more, and ends them or asks for a new message. It decides from rows alone. One
 * process sweeps at a time; `undefined` says that another one is at it. With `spareLeases` it leaves expired leases
 * alone: after an outage of ours the workers get the time of one lease to be heard again.
 */
export async function sweepJobs(
  database: Database,
  { spareLeases, hear = hearNothing }: { spareLeases: boolean; hear?: HearJobs },
): Promise<Sweep | undefined> {
  let news: JobNews[] = []
  const sweep = await inTransaction(database, async (transaction) => {
    news = []
    const gather = (one: JobNews) => void news.push(one)
    const { rows } = await transaction.execute<{ mine: boolean }>(
      sql`SELECT pg_try_advisory_xact_lock(${sweepLock}) AS mine`,
    )
    if (rows[0]?.mine !== true) return undefined
    if (!spareLeases) {
      await recordLostLeases(transaction, gather)
      await judgeLostLeases(transaction)
    }
    const ended = spareLeases ? [] : await endSpentJobs(transaction, gather)
    const abandoned = spareLeases ? [] : await redispatchAbandoned(transaction)
    const unclaimed = await redispatchUnclaimed(transaction)
    return { ended, abandoned, unclaimed }
  })
  for (const one of news) hear(one)
  return sweep
}
