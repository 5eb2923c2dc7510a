import type { Concern, OperatorOverview } from '@zero-sum/contracts/operator'

/** How things are before anybody has judged them. */
export type Sight = Omit<OperatorOverview, 'concerns' | 'state'>

/** Milliseconds for which a job may wait before somebody should look: the alert on waiting jobs uses the same minute. */
export const longWaitMs = 60_000
/** Three leases: by then a silent worker has been judged and its job offered again. */
const longOverdueMs = 18_000
/** The relay looks every second; this many missed looks are no hiccup. */
const longRelayMs = 10_000
/** Beyond this a worker takes nothing. */
const clockLimitMs = 1_000

/** A nightly backup that failed once is a day and a half old when somebody gets up. */
const oldBackupMs = 36 * 3_600_000

const broken: ReadonlySet<Concern> = new Set(['no_worker', 'queue_away', 'relay_behind'])

/** What wants a look, the worst first, and what that makes of the whole. */
export function judgeState(sight: Sight): Pick<OperatorOverview, 'concerns' | 'state'> {
  const { at, queue, workers, waiting, running, deadOpen, backupAt } = sight
  const exceeds = (value: number | null, limit: number) => value !== null && value > limit
  const found: Record<Concern, boolean> = {
    queue_away: !queue.isThere,
    no_worker: workers.taking === 0,
    relay_behind: exceeds(waiting.relayLagMs, longRelayMs),
    waiting_long: exceeds(waiting.oldestMs, longWaitMs),
    leases_overdue: exceeds(running.overdueMs, longOverdueMs),
    clock_wrong: Math.abs(workers.largestSkewMs) > clockLimitMs,
    // Whoever has never used the command has other means, which can't be seen from here.
    backup_old: backupAt !== null && Date.parse(at) - Date.parse(backupAt) > oldBackupMs,
    dead_jobs: deadOpen > 0,
  }
  const concerns = (Object.keys(found) as Concern[]).filter((concern) => found[concern])
  if (concerns.some((concern) => broken.has(concern))) return { concerns, state: 'broken' }
  return { concerns, state: concerns.length === 0 ? 'well' : 'strained' }
}
