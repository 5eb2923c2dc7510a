import type { Call } from '../call.ts'
import { nextDeadlineMs } from '../deadlines.ts'
import type { ModelDispatch } from '../dispatch.ts'
import type { Model, Told } from '../model.ts'
import type { Command } from './commands.fixture.ts'

/** What the callers remember: the batches that a relay has leased, and the claims that workers have sent. */
export type Memory = { batches: (readonly ModelDispatch[])[]; claims: number[][] }

/** A call, or an instant to which the clock is set. */
export type Resolved = { call: Call } | { nowMs: number }

/** The call that a command means where the model stands now. */
export function resolveCommand(
  model: Model,
  memory: Memory,
  command: Exclude<Command, { do: 'repeat' }>,
): Resolved {
  switch (command.do) {
    case 'pass':
      return { nowMs: model.nowMs + command.ms }
    case 'pass_to':
      return { nowMs: nextDeadlineMs(model, command.deadline, command.beside) }
    case 'accept': {
      const { person, intake, replace, key } = command
      const request = { personId: person, intake, replace }
      return {
        call: { verb: 'accept', request: key === undefined ? request : { ...request, key } },
      }
    }
    case 'cancel':
      return { call: { verb: 'cancel', request: { jobId: toJobId(model, command.job) } } }
    case 'lease':
      return { call: { verb: 'lease', request: { limit: command.limit } } }
    case 'mark':
    case 'release': {
      const batch = memory.batches.at(-1 - command.batch) ?? []
      return { call: { verb: command.do, request: batch } }
    }
    case 'ping':
      return { call: claimOf(memory, { jobId: -1, worker: command.worker, again: false }) }
    case 'claim': {
      const { job, others, ...rest } = command
      return { call: claimOf(memory, { jobId: toJobId(model, job), ...rest }, others) }
    }
    case 'sweep':
      return { call: { verb: 'sweep', request: { spareLeases: command.spare } } }
    case 'prune':
      return { call: { verb: 'prune', request: undefined } }
    default:
      return { call: callOfAttempt(model, command) }
  }
}

function toJobId(model: Model, job: number): number {
  return model.jobs.length - 1 - job
}

function claimOf(
  memory: Memory,
  { jobId, worker, again }: { jobId: number; worker: number; again: boolean },
  othersRunning = 0,
): Call {
  const sent = memory.claims[worker] ?? []
  memory.claims[worker] = sent
  const last = sent.at(-1)
  const claimId = again && last !== undefined ? last : 100 * (worker + 1) + sent.length
  if (claimId !== last) sent.push(claimId)
  return { verb: 'claim', request: { jobId, claimId, incarnation: worker, othersRunning } }
}

function callOfAttempt(
  model: Model,
  command: Extract<Command, { do: 'beat' | 'complete' | 'fail' }>,
): Call {
  const jobId = toJobId(model, command.job)
  const job = model.jobs[jobId]
  const attempt = Math.max(1, (job?.attempt ?? 1) - command.behind)
  const named = { jobId, attempt }
  switch (command.do) {
    case 'complete':
      return { verb: 'complete', request: { ...named, ...progressOf(command.percents) } }
    case 'fail':
      return {
        verb: 'fail',
        request: { ...named, kind: command.kind, chance: command.chance },
      }
    case 'beat': {
      const beat = Math.max(1, (job?.beat ?? 0) + command.ahead)
      const plain = { ...named, incarnation: job?.incarnation ?? 0, beat }
      return { verb: 'beat', request: { ...plain, ...progressOf(command.percents) } }
    }
  }
}

function progressOf(percents: readonly number[]): { progress?: Told[] } {
  if (percents.length === 0) return {}
  return { progress: percents.map((percent) => ({ agent: 4, percent })) }
}
