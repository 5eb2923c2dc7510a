import type { JobStatus } from '@zero-sum/contracts'
import { crashLimit, leaseMs } from '../jobs/timing.ts'
import { hear } from './hear.ts'
import { type Model, type ModelJob, type Step, tell, withJob } from './model.ts'
import type { Transition } from './transitions.ts'

export type ClaimRequest = {
  jobId: number
  claimId: number
  incarnation: number
  othersRunning: number
}

export type ClaimAnswer =
  | { kind: 'claimed'; attempt: number; alone: boolean }
  | { kind: 'not_now'; retryAfterMs: number }
  | { kind: 'runs_alone' }
  | { kind: 'ended'; status: JobStatus | 'unknown' }

/** As `jobs/claim-job.ts`. The worker is heard of even where it gets nothing. */
export function claim(model: Model, request: ClaimRequest): Step<ClaimAnswer> {
  const job = model.jobs[request.jobId]
  const heard = hear(model, request.incarnation)
  if (job === undefined)
    return { model: heard, answer: { kind: 'ended', status: 'unknown' }, taken: ['claim_unknown'] }
  const isNewLoss =
    job.status === 'running' && !job.losses.some(({ attempt }) => attempt === job.attempt)
  if (!isFree(job, model.nowMs) || !mayRun(job, isNewLoss, request.othersRunning))
    return { model: heard, ...explain(job, request, model.nowMs) }
  const claimed = takeJob(job, request, isNewLoss, model.nowMs)
  return {
    model: withJob(heard, request.jobId, claimed),
    answer: answerOf(claimed),
    taken: [takenBy(job, isNewLoss)],
  }
}

function isFree(job: ModelJob, nowMs: number): boolean {
  if (job.status === 'pending') return job.runAfterMs === null || job.runAfterMs <= nowMs
  return job.status === 'running' && job.leaseUntilMs !== null && job.leaseUntilMs < nowMs
}

function mayRun(job: ModelJob, isNewLoss: boolean, othersRunning: number): boolean {
  const suspicions = job.crashes + job.openLosses + (isNewLoss ? 1 : 0)
  return suspicions < crashLimit && (suspicions === 0 || othersRunning === 0)
}

function takeJob(
  job: ModelJob,
  { claimId, incarnation }: ClaimRequest,
  isNewLoss: boolean,
  nowMs: number,
): ModelJob {
  const attempt = job.attempt + 1
  const takesOver = job.status === 'running'
  const lost = takesOver ? { ...job, ...tell(job, 'lease_lost', job.attempt) } : job
  const loss = {
    attempt: job.attempt,
    incarnation: job.incarnation ?? -1,
    lostAtMs: nowMs,
    isJudged: false,
  }
  return {
    ...lost,
    ...tell(lost, 'claimed', attempt),
    status: 'running',
    attempt,
    claimId,
    incarnation,
    beat: 0,
    runAfterMs: null,
    leaseUntilMs: nowMs + leaseMs,
    claimedAtMs: nowMs,
    firstClaimedAtMs: job.firstClaimedAtMs ?? nowMs,
    deliveries: job.deliveries + 1,
    openLosses: job.openLosses + (isNewLoss ? 1 : 0),
    losses: isNewLoss ? [...job.losses, loss] : job.losses,
    undispatched: false,
    redispatches: 0,
    redispatchAfterMs: null,
  }
}

function takenBy(job: ModelJob, isNewLoss: boolean): Transition {
  if (job.status === 'pending') return 'claim_pending'
  return isNewLoss ? 'claim_taken_over' : 'claim_after_loss'
}

function answerOf({ attempt, crashes, openLosses }: ModelJob): ClaimAnswer {
  return { kind: 'claimed', attempt, alone: crashes + openLosses > 0 }
}

type Explanation = Pick<Step<ClaimAnswer>, 'answer' | 'taken'>

function explain(job: ModelJob, request: ClaimRequest, nowMs: number): Explanation {
  if (job.status === 'running' && job.claimId === request.claimId)
    return { answer: answerOf(job), taken: ['claim_repeat'] }
  if (job.status !== 'pending' && job.status !== 'running')
    return { answer: { kind: 'ended', status: job.status }, taken: ['claim_ended'] }
  const untilMs = job.runAfterMs ?? job.leaseUntilMs
  const waitMs = untilMs === null ? 0 : untilMs - nowMs
  const isExpired = job.status === 'pending' || (job.leaseUntilMs ?? nowMs) < nowMs
  const suspicions = job.crashes + job.openLosses
  if (waitMs <= 0 && isExpired && suspicions < crashLimit && request.othersRunning > 0)
    return { answer: { kind: 'runs_alone' }, taken: ['claim_runs_alone'] }
  return {
    answer: { kind: 'not_now', retryAfterMs: Math.max(waitMs, 1_000) },
    taken: [refusedBy(job, nowMs)],
  }
}

function refusedBy(job: ModelJob, nowMs: number): Transition {
  if (isFree(job, nowMs)) return 'claim_held_back'
  return job.status === 'pending' ? 'claim_not_due' : 'claim_leased'
}
