import type { FailResponse } from '@zero-sum/contracts'
import { retryJitter, retryWaitsMs } from '../jobs/timing.ts'
import { type Model, type ModelJob, type Step, tell, withJob } from './model.ts'
import type { Transition } from './transitions.ts'

export type FailRequest = {
  kind: 'refused' | 'transient' | 'handed_back'
  jobId: number
  attempt: number
  /** From 0 to below 1: how far the wait is stretched. */
  chance: number
}

export type FailAnswer =
  | { kind: 'settled'; response: FailResponse }
  | { kind: 'superseded' }
  | { kind: 'gone' }

/** As `jobs/fail-job.ts`. */
export function fail(model: Model, request: FailRequest): Step<FailAnswer> {
  const job = model.jobs[request.jobId]
  if (job === undefined || job.status === 'cancelled')
    return { model, answer: { kind: 'gone' }, taken: ['fail_gone'] }
  if (job.settledAttempt === request.attempt && job.settledOutcome !== null)
    return {
      model,
      answer: { kind: 'settled', response: job.settledOutcome },
      taken: ['fail_repeat'],
    }
  if (job.status !== 'running' || job.attempt !== request.attempt)
    return { model, answer: { kind: 'superseded' }, taken: ['fail_superseded'] }
  const { settled, response, taken } = settle(job, request, model.nowMs)
  const written = {
    ...settled,
    leaseUntilMs: null,
    settledAttempt: request.attempt,
    settledOutcome: response,
  }
  return {
    model: withJob(model, request.jobId, written),
    answer: { kind: 'settled', response },
    taken: [taken],
  }
}

type Settled = { settled: ModelJob; response: FailResponse; taken: Transition }

function settle(job: ModelJob, request: FailRequest, nowMs: number): Settled {
  switch (request.kind) {
    case 'refused':
      return end(job, 'refused', nowMs, 'fail_refused')
    case 'transient': {
      const waitMs = retryWaitsMs[job.failures]
      if (waitMs === undefined) return end(job, 'exhausted', nowMs, 'fail_exhausted')
      const retryAfterMs = Math.round(waitMs * (1 + retryJitter * request.chance))
      const settled = {
        ...job,
        ...tell(job, 'retry', job.attempt),
        status: 'pending',
        failures: job.failures + 1,
        runAfterMs: nowMs + retryAfterMs,
        dispatchedAtMs: nowMs,
      } as const
      return {
        settled,
        response: { outcome: 'retry', retryAfterMs },
        taken: job.failures === 0 ? 'fail_retry_first' : 'fail_retry_second',
      }
    }
    case 'handed_back': {
      const settled = {
        ...job,
        ...tell(job, 'handed_back', job.attempt),
        status: 'pending',
        runAfterMs: null,
        undispatched: true,
        dispatchLeasedUntilMs: null,
        deliveries: Math.max(0, job.deliveries - 1),
      } as const
      return { settled, response: { outcome: 'handed_back' }, taken: 'fail_handed_back' }
    }
  }
}

function end(
  job: ModelJob,
  failureKind: 'exhausted' | 'refused',
  nowMs: number,
  taken: Transition,
): Settled {
  const settled = {
    ...job,
    ...tell(job, 'failed', job.attempt),
    status: 'failed',
    undispatched: false,
    failures: job.failures + (failureKind === 'exhausted' ? 1 : 0),
    failureKind,
    finishedAtMs: nowMs,
  } as const
  return { settled, response: { outcome: 'failed' }, taken }
}
