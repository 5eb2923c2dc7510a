import type { FailResponse, FailureKind, JobEventKind, JobStatus } from '@zero-sum/contracts'
import type { Transition } from './transitions.ts'

/** People, jobs, claims, incarnations, intakes and keys are plain numbers here; a job's is its place in `jobs`. */
export type ModelJob = {
  readonly personId: number
  readonly intake: number
  readonly status: JobStatus
  readonly createdAtMs: number
  readonly finishedAtMs: number | null

  readonly attempt: number
  readonly claimId: number | null
  readonly incarnation: number | null
  readonly leaseUntilMs: number | null
  readonly beat: number
  readonly claimedAtMs: number | null
  readonly firstClaimedAtMs: number | null

  readonly failures: number
  readonly crashes: number
  readonly openLosses: number
  readonly deliveries: number
  readonly runAfterMs: number | null

  readonly undispatched: boolean
  readonly dispatchNo: number
  readonly dispatchLeasedUntilMs: number | null
  readonly dispatchedAtMs: number | null
  readonly redispatches: number
  readonly redispatchAfterMs: number | null

  readonly seq: number
  readonly percent: number
  readonly progress: {
    readonly agent: number
    readonly percent: number
    readonly seq: number
  } | null
  readonly failureKind: FailureKind | null
  readonly settledAttempt: number | null
  readonly settledOutcome: FailResponse | null

  readonly events: readonly ModelEvent[]
  readonly losses: readonly ModelLoss[]
}

export type ModelEvent = {
  readonly seq: number
  readonly attempt: number
  readonly kind: JobEventKind
}

/** A lease that ran out, as `lost_lease` keeps it. */
export type ModelLoss = {
  readonly attempt: number
  readonly incarnation: number
  readonly lostAtMs: number
  readonly isJudged: boolean
}

export type ModelPlan = {
  readonly jobId: number
  readonly personId: number
  readonly attempt: number
  readonly isActive: boolean
}

export type AcceptAnswer = {
  readonly jobId: number
  readonly status: JobStatus
  readonly existing: boolean
  readonly intakeDiffers?: boolean
}

export type ModelKey = {
  readonly personId: number
  readonly key: number
  readonly intake: number
  readonly replace: boolean
  readonly answer: AcceptAnswer
  readonly createdAtMs: number
}

/** Every row that the protocol knows, and the database's clock: milliseconds since the model began. */
export type Model = {
  readonly nowMs: number
  readonly jobs: readonly ModelJob[]
  readonly plans: readonly ModelPlan[]
  /** When each incarnation was last heard of; null where there is no row of it. */
  readonly lastSeenMs: readonly (number | null)[]
  readonly keys: readonly ModelKey[]
}

/** What a verb makes of a model, what it answers, and which moves of the protocol it made. */
export type Step<answer> = {
  readonly model: Model
  readonly answer: answer
  readonly taken: readonly Transition[]
}

export const emptyModel: Model = { nowMs: 0, jobs: [], plans: [], lastSeenMs: [], keys: [] }

export function isUnfinished({ status }: Pick<ModelJob, 'status'>): boolean {
  return status === 'pending' || status === 'running'
}

/** The model with another row in the place of one. */
export function withJob(model: Model, jobId: number, job: ModelJob): Model {
  return { ...model, jobs: replaceAt(model.jobs, jobId, job) }
}

/** The row with its next event, whose number is the row's own. */
export function tell(
  job: ModelJob,
  kind: JobEventKind,
  attempt: number,
): Pick<ModelJob, 'seq' | 'events'> {
  const seq = job.seq + 1
  return { seq, events: [...job.events, { seq, attempt, kind }] }
}

/** A piece of progress as a call carries it. */
export type Told = { readonly agent: number; readonly percent: number }

/** The row after its attempt told of an agent. What it shows never goes back. */
export function withProgress(job: ModelJob, told: Told): ModelJob {
  const next = tell(job, 'agent', job.attempt)
  const percent = Math.max(job.percent, told.percent)
  return { ...job, ...next, percent, progress: { agent: told.agent, percent, seq: next.seq } }
}

export function replaceAt<item>(items: readonly item[], index: number, item: item): item[] {
  const copy = items.slice()
  copy[index] = item
  return copy
}
