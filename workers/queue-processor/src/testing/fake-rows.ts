import { randomUUID } from 'node:crypto'
import {
  claimRequestSchema,
  completeRequestSchema,
  createProblem,
  failRequestSchema,
  type JobStatus,
  type Problem,
  progressRequestSchema,
} from '@zero-sum/contracts'
import { z } from 'zod'

/** A job as the web application would keep it, as far as a worker can tell. */
export type FakeRow = {
  jobId: string
  seed: number
  status: JobStatus
  attempt: number
  claimId: string | undefined
  leaseEndMs: number
  /** Set where the job may have crashed a worker. */
  isSuspect: boolean
  planId: string | undefined
  outcome: object | undefined
  failures: string[]
}

export type FakeAnswer = { status: number; json: object }

type Body = { [name: string]: unknown }

/** A light stand-in for the rows behind the internal calls: the worker is tested here, the rows have tests of their own. */
export type FakeRows = {
  add(seed: number, changes?: Partial<FakeRow>): FakeRow
  all(): FakeRow[]
  answer(path: string, body: Body): FakeAnswer
}

const intake = {
  sex: 'female',
  age: 38,
  heightCm: 170,
  weightKg: 77.1,
  goal: { type: 'maintain' },
  activityLevel: 'moderately_active',
}

export function createFakeRows(leaseMs: number): FakeRows {
  const rows = new Map<string, FakeRow>()

  return {
    add(seed, changes = {}) {
      const row: FakeRow = {
        jobId: randomUUID(),
        seed,
        status: 'pending',
        attempt: 0,
        claimId: undefined,
        leaseEndMs: 0,
        isSuspect: false,
        planId: undefined,
        outcome: undefined,
        failures: [],
        ...changes,
      }
      rows.set(row.jobId, row)
      return row
    },
    all: () => [...rows.values()],
    answer(path, body) {
      const row = rows.get(String(body.jobId))
      const name = path.split('/').at(-1)
      if (row === undefined) return refuse('gone')
      if (name !== 'claim' && name !== 'progress' && name !== 'complete' && name !== 'fail')
        return refuse('not_found')
      if (!schemas[name].safeParse(body).success) return refuse('invalid_request')
      return calls[name](row, body, leaseMs)
    },
  }
}

function claim(row: FakeRow, { claimId, othersRunning }: Body, leaseMs: number): FakeAnswer {
  const isLeased = row.status === 'running' && row.leaseEndMs > Date.now()
  const { attempt } = row
  const response = { intake, seed: row.seed, alone: row.isSuspect, leaseMs }
  if (row.status === 'running' && row.claimId === claimId) return ok({ ...response, attempt })
  if (row.status !== 'pending' && row.status !== 'running') return refuse('conflict')
  if (isLeased) return refuse('not_now', { retryAfterMs: row.leaseEndMs - Date.now() })
  if (row.isSuspect && othersRunning !== 0) return refuse('not_now', { reason: 'runs_alone' })
  row.status = 'running'
  row.attempt += 1
  row.claimId = String(claimId)
  row.leaseEndMs = Date.now() + leaseMs
  return ok({ ...response, attempt: row.attempt })
}

function progress(row: FakeRow, { attempt }: Body, leaseMs: number): FakeAnswer {
  if (row.status === 'cancelled') return ok({ verdict: 'cancelled' })
  if (row.status !== 'running' || row.attempt !== attempt) return ok({ verdict: 'superseded' })
  row.leaseEndMs = Date.now() + leaseMs
  return ok({ verdict: 'continue' })
}

function complete(row: FakeRow, { attempt }: Body): FakeAnswer {
  if (row.status === 'cancelled') return refuse('gone')
  if (row.attempt !== attempt) return refuse('superseded')
  if (row.status === 'running') {
    row.status = 'completed'
    row.planId = randomUUID()
  }
  return row.planId === undefined ? refuse('superseded') : ok({ success: true, planId: row.planId })
}

function fail(row: FakeRow, { attempt, kind, reason }: Body): FakeAnswer {
  if (row.attempt !== attempt) return refuse('superseded')
  if (row.status !== 'running') return row.outcome === undefined ? refuse('gone') : ok(row.outcome)
  row.failures.push(String(kind === 'transient' ? reason : kind))
  row.status = kind === 'refused' ? 'failed' : 'pending'
  row.outcome =
    kind === 'refused'
      ? { outcome: 'failed' }
      : { outcome: kind === 'transient' ? 'retry' : kind, retryAfterMs: 0 }
  return ok(row.outcome)
}

/** As the contract has them and no more, but that a scripted solver's plan may be anything. */
const schemas = {
  claim: claimRequestSchema.strict(),
  progress: progressRequestSchema.strict(),
  complete: completeRequestSchema
    .extend({ planData: z.unknown(), metabolicProfile: z.unknown() })
    .strict(),
  fail: failRequestSchema,
}
const calls = { claim, progress, complete, fail }

function ok(json: object): FakeAnswer {
  return { status: 200, json }
}

export function refuse(
  code: Parameters<typeof createProblem>[0],
  extra: Partial<Pick<Problem, 'reason' | 'retryAfterMs'>> = {},
): FakeAnswer {
  const json = createProblem(code, 'A sentence.', extra)
  return { status: json.status, json }
}
