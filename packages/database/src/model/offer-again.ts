import { probes, redispatchCapMs, redispatchMs } from '../jobs/timing.ts'
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
  const claims = lookAtClaims(model)
  const { nowMs } = model
  return offerAgain(model, offered, (job) => {
    if (!isAbandoned(job, nowMs) || !isDue(job, nowMs)) return false
    return job.redispatches === 0 || isPassedBy(job, claims) || isSilence(job, claims, nowMs)
  })
}

/** As `redispatchUnclaimed` of `sweep/redispatch-jobs.ts`. */
export function offerUnclaimed(model: Model, offered: number[]): Model {
  const { jobs, nowMs } = model
  const claims = lookAtClaims(model)
  const waiting = jobs.filter((job) => {
    if (job.status !== 'pending' || !isDue(job, nowMs)) return false
    const sentMs = sentAtMs(job)
    return sentMs !== null && sentMs < nowMs - nextPeriodMs(job)
  })
  const probing = jobs.filter(
    ({ status, redispatchAfterMs }) =>
      status === 'pending' && redispatchAfterMs !== null && redispatchAfterMs >= nowMs,
  )
  const chosen = new Set([
    ...waiting.filter((job) => isPassedBy(job, claims)),
    ...waiting
      .filter((job) => isSilence(job, claims, nowMs))
      .sort(
        (left, right) =>
          left.redispatches - right.redispatches || (sentAtMs(left) ?? 0) - (sentAtMs(right) ?? 0),
      )
      .slice(0, Math.max(0, probes - probing.length)),
  ])
  return offerAgain(model, offered, (job) => chosen.has(job))
}

function isDue({ undispatched, redispatchAfterMs }: ModelJob, nowMs: number): boolean {
  return !undispatched && (redispatchAfterMs === null || redispatchAfterMs < nowMs)
}

function sentAtMs({ dispatchedAtMs, runAfterMs }: ModelJob): number | null {
  return latest(dispatchedAtMs, runAfterMs)
}

function isPassedBy(job: ModelJob, { newestClaimedDispatchMs }: Claims): boolean {
  const sentMs = sentAtMs(job)
  return newestClaimedDispatchMs !== null && sentMs !== null && newestClaimedDispatchMs > sentMs
}

function isSilence(job: ModelJob, { lastClaimMs }: Claims, nowMs: number): boolean {
  return lastClaimMs === null || lastClaimMs < nowMs - nextPeriodMs(job)
}

function offerAgain(model: Model, offered: number[], isOffered: (job: ModelJob) => boolean): Model {
  let swept = model
  for (const [jobId, job] of model.jobs.entries()) {
    if (!isOffered(job)) continue
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

type Claims = { lastClaimMs: number | null; newestClaimedDispatchMs: number | null }

function lookAtClaims({ jobs }: Model): Claims {
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
