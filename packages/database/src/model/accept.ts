import { cancel } from './cancel.ts'
import { type AcceptAnswer, isUnfinished, type Model, type ModelJob, type Step } from './model.ts'
import type { Transition } from './transitions.ts'

export type AcceptRequest = {
  personId: number
  intake: number
  replace: boolean
  key?: number
}

/** As `jobs/accept-job.ts`: a job is taken, or the unfinished one is named; null where the key came with another request. */
export function accept(model: Model, request: AcceptRequest): Step<AcceptAnswer | null> {
  const { personId, intake, replace, key } = request
  const earlier =
    key === undefined
      ? undefined
      : model.keys.find((one) => one.personId === personId && one.key === key)
  if (earlier !== undefined)
    return earlier.intake === intake && earlier.replace === replace
      ? { model, answer: earlier.answer, taken: ['accept_repeat'] }
      : { model, answer: null, taken: ['accept_mismatch'] }
  const found = takeOrFind(model, request)
  if (key === undefined) return found
  const { answer, taken } = found
  const remembered = { personId, key, intake, replace, answer, createdAtMs: model.nowMs }
  return { model: { ...found.model, keys: [...model.keys, remembered] }, answer, taken }
}

function takeOrFind(model: Model, request: AcceptRequest): Step<AcceptAnswer> {
  const { personId, intake, replace } = request
  const taken: Transition[] = []
  let current = model
  const activeId = model.jobs.findIndex((job) => job.personId === personId && isUnfinished(job))
  const active = model.jobs[activeId]
  if (active !== undefined) {
    const intakeDiffers = active.intake !== intake
    if (!(replace && intakeDiffers)) {
      const answer = { jobId: activeId, status: active.status, existing: true, intakeDiffers }
      return { model, answer, taken: ['accept_existing'] }
    }
    current = cancel(model, { jobId: activeId }).model
    taken.push('accept_replace')
  }
  const answer = { jobId: current.jobs.length, status: 'pending', existing: false } as const
  taken.push('accept_new')
  const jobs = [...current.jobs, newJob(personId, intake, current.nowMs)]
  return { model: { ...current, jobs }, answer, taken }
}

function newJob(personId: number, intake: number, createdAtMs: number): ModelJob {
  return {
    personId,
    intake,
    status: 'pending',
    createdAtMs,
    finishedAtMs: null,
    attempt: 0,
    claimId: null,
    incarnation: null,
    leaseUntilMs: null,
    beat: 0,
    claimedAtMs: null,
    firstClaimedAtMs: null,
    failures: 0,
    crashes: 0,
    openLosses: 0,
    deliveries: 0,
    runAfterMs: null,
    undispatched: true,
    dispatchNo: 0,
    dispatchLeasedUntilMs: null,
    dispatchedAtMs: null,
    redispatches: 0,
    redispatchAfterMs: null,
    seq: 1,
    percent: 0,
    progress: null,
    failureKind: null,
    settledAttempt: null,
    settledOutcome: null,
    events: [{ seq: 1, attempt: 0, kind: 'accepted' }],
    losses: [],
  }
}
