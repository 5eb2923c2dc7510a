import { crashSilenceMs, leaseMs } from '../jobs/timing.ts'
import { type Model, type ModelJob, type ModelLoss, withJob } from './model.ts'
import type { Transition } from './transitions.ts'

export function isAbandoned(job: ModelJob, nowMs: number): boolean {
  return job.status === 'running' && job.leaseUntilMs !== null && job.leaseUntilMs < nowMs
}

/** As `recordLostLeases` of `sweep/judge-lost-leases.ts`. */
export function recordLosses(model: Model, taken: Transition[]): Model {
  let recorded = model
  for (const [jobId, job] of model.jobs.entries()) {
    if (!isAbandoned(job, model.nowMs)) continue
    if (job.losses.some(({ attempt }) => attempt === job.attempt)) continue
    taken.push('sweep_loss')
    const loss = {
      attempt: job.attempt,
      incarnation: job.incarnation ?? -1,
      lostAtMs: model.nowMs,
      isJudged: false,
    }
    const openLosses = job.openLosses + 1
    recorded = withJob(recorded, jobId, { ...job, openLosses, losses: [...job.losses, loss] })
  }
  return recorded
}

/** As `judgeLostLeases` of `sweep/judge-lost-leases.ts`: of every job, ended ones too. */
export function judgeLosses(model: Model, taken: Transition[]): Model {
  let judged = model
  for (const [jobId, job] of model.jobs.entries()) {
    if (job.losses.every(({ isJudged }) => isJudged)) continue
    const verdicts = job.losses.map((loss) => verdictOf(loss, model))
    const decided = verdicts.filter((verdict) => verdict !== undefined)
    if (decided.length === 0) continue
    taken.push(...decided)
    judged = withJob(judged, jobId, {
      ...job,
      crashes: job.crashes + decided.filter((verdict) => verdict === 'sweep_crash').length,
      openLosses: Math.max(0, job.openLosses - decided.length),
      losses: job.losses.map((loss, place) =>
        verdicts[place] === undefined ? loss : { ...loss, isJudged: true },
      ),
    })
  }
  return judged
}

function verdictOf(
  { isJudged, incarnation, lostAtMs }: ModelLoss,
  { nowMs, lastSeenMs }: Model,
): 'sweep_heard' | 'sweep_crash' | undefined {
  const lastSeen = lastSeenMs[incarnation] ?? null
  if (isJudged || lastSeen === null) return undefined
  if (lastSeen > lostAtMs) return 'sweep_heard'
  const isSilent =
    lastSeen < nowMs - crashSilenceMs && lostAtMs < nowMs - (crashSilenceMs - leaseMs)
  return isSilent ? 'sweep_crash' : undefined
}
