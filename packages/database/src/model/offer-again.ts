import { redispatchCapMs, redispatchMs } from '../jobs/timing.ts'
import { isAbandoned } from './lost-leases.ts'
import { type Model, type ModelJob, withJob } from './model.ts'

/** Only the newest claims say what the queue gives out now. */
const recentClaims = 200

/** How long a job of so many offers waits for the next one: ms. */
export function nextPeriodMs({ redispatches }: ModelJob): number {
  return Math.min(redispatchCapMs, redispatchMs * 2 ** redispatches)
}

/** As `redispatchAbandoned` of `sweep/redispatch-jobs.ts`. */
export function offerAbandoned(model: Model, offered: number[]): Model {
  return offerWhere(model, offered, (job) => isAbandoned(job, model.nowMs) && !job.undispatched)
}

/** As `redispatchUnclaimed` of `sweep/redispatch-jobs.ts`. */
export function offerUnclaimed(model: Model, offered: number[]): Model {
  const { nowMs } = model
  const { lastClaimMs, newestClaimedDispatchMs } = lookAtClaims(model)
  return offerWhere(model, offered, (job) => {
    if (job.status !== 'pending' || job.undispatched) return false
    const sentMs = latest(job.dispatchedAtMs, job.runAfterMs)
    if (sentMs === null || sentMs >= nowMs - nextPeriodMs(job)) return false
    return (
      (newestClaimedDispatchMs !== null && newestClaimedDispatchMs > sentMs) ||
      lastClaimMs === null ||
      lastClaimMs < nowMs - nextPeriodMs(job)
    )
  })
}

function offerWhere(model: Model, offered: number[], isDue: (job: ModelJob) => boolean): Model {
  let swept = model
  for (const [jobId, job] of model.jobs.entries()) {
    if (!isDue(job)) continue
    if (job.redispatchAfterMs !== null && job.redispatchAfterMs >= model.nowMs) continue
    offered.push(jobId)
    swept = withJob(swept, jobId, {
      ...job,
      undispatched: true,
      dispatchLeasedUntilMs: null,
      redispatches: job.redispatches + 1,
      redispatchAfterMs: model.nowMs + nextPeriodMs(job),
    })
  }
  return swept
}

function lookAtClaims({ jobs }: Model) {
  const recent = jobs
    .filter((job) => job.claimedAtMs !== null)
    .sort((left, right) => (right.claimedAtMs ?? 0) - (left.claimedAtMs ?? 0))
    .slice(0, recentClaims)
  let newestClaimedDispatchMs: number | null = null
  for (const { dispatchedAtMs, claimedAtMs } of recent)
    if (dispatchedAtMs !== null && claimedAtMs !== null && dispatchedAtMs < claimedAtMs)
      newestClaimedDispatchMs = latest(newestClaimedDispatchMs, dispatchedAtMs)
  return { lastClaimMs: recent[0]?.claimedAtMs ?? null, newestClaimedDispatchMs }
}

function latest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.max(one, other)
}
