import type { AcceptRequest } from '../accept.ts'
import type { Call } from '../call.ts'
import type { ModelDispatch } from '../dispatch.ts'
import { emptyModel, type Model } from '../model.ts'
import { type Transition, transitions } from '../transitions.ts'
import type { Verbs } from '../verbs.ts'
import { beginRecord, type PromiseRecord } from './promise-record.ts'
import type { Random } from './random.ts'

/** A message in the queue: a hint to look at a job. */
export type Message = { jobId: number; dueMs: number }

export type Slot =
  | { at: 'free' }
  | { at: 'claiming'; jobId: number; claimId: number; tries: number }
  | { at: 'running'; jobId: number; attempt: number; beat: number }
  | { at: 'settling'; jobId: number; call: Extract<Call, { verb: 'complete' | 'fail' }> }

export type Worker = { incarnation: number; isPaused: boolean; slots: Slot[] }

export type Relay = { dispatches: readonly ModelDispatch[]; isSent: boolean }

/** A person before a browser: what they asked for, and what they still wait to hear. */
export type Client = {
  personId: number
  asked: AcceptRequest[]
  unanswered: AcceptRequest | undefined
}

export type Coverage = Record<Transition, number>

/** The rows, everybody who calls, and everything between them. */
export type World = {
  model: Model
  readonly verbs: Verbs
  readonly random: Random
  readonly coverage: Coverage
  /** Each call with its answer, where somebody wants to read them. */
  readonly trace: string[] | undefined
  hasFaults: boolean
  messages: Message[]
  /** Copies of calls that the network still holds. */
  late: Call[]
  readonly clients: Client[]
  readonly relays: Relay[]
  readonly workers: Worker[]
  nextIncarnation: number
  nextClaimId: number
  /** Jobs that stop every worker which runs them. */
  readonly poison: Set<number>
  readonly record: PromiseRecord
}

export type WorldOptions = Pick<World, 'verbs' | 'random' | 'coverage' | 'trace'>

export function beginWorld(options: WorldOptions): World {
  return {
    ...options,
    model: emptyModel,
    hasFaults: true,
    messages: [],
    late: [],
    clients: [0, 1].map((personId) => ({ personId, asked: [], unanswered: undefined })),
    relays: [0, 1].map(() => ({ dispatches: [], isSent: false })),
    workers: [0, 1].map((incarnation) => ({
      incarnation,
      isPaused: false,
      slots: [{ at: 'free' }, { at: 'free' }],
    })),
    nextIncarnation: 2,
    nextClaimId: 0,
    poison: new Set(),
    record: beginRecord(),
  }
}

export function emptyCoverage(): Coverage {
  return Object.fromEntries(Object.keys(transitions).map((one) => [one, 0])) as Coverage
}
