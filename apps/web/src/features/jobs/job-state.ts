import type {
  AgentNumber,
  JobHistory,
  JobStatus,
  PipelineProgress,
  Problem,
} from '@zero-sum/contracts'
import type { JobEvent } from './job-event.ts'

/** What the page knows of a job. `percent` and `seq` only grow. */
export type JobState = {
  status: JobStatus
  percent: number
  seq: number
  /** The agent at work, or where the work stopped; 0 before the first. */
  agent: AgentNumber | 0
  /** The last thing that each agent said in this attempt, the first agent's at 0. */
  said: readonly (string | undefined)[]
  /** Days of the plan that are ready, from 1, in order. */
  daysReady: readonly number[]
  /** How many days the plan will have, once that is known. */
  daysTotal: number | undefined
  planId: string | null
  problem: Problem | null
  createdAt: string
  finishedAt: string | null
}

/** A job as its history tells it. */
export function openJob(job: JobHistory): JobState {
  const start: JobState = {
    status: job.status,
    percent: job.percent,
    seq: job.seq,
    agent: 0,
    said: [],
    daysReady: [],
    daysTotal: undefined,
    planId: job.planId,
    problem: job.problem,
    createdAt: job.createdAt,
    finishedAt: job.finishedAt,
  }
  const state = job.events.reduce(withProgress, start)
  return job.status === 'completed' ? { ...state, percent: 100, agent: 6 } : state
}

/**
 * The job after an event. Nothing arrives in vain and nothing is taken back: an event older than what is known changes
 * nothing, the percentage never falls (a second attempt starts its agents again, not the bar), an ended job stays so.
 */
export function reduceJob(known: JobState, event: JobEvent): JobState {
  if (isEnded(known)) return known
  switch (event.kind) {
    case 'snapshot': {
      if (event.job.seq < known.seq) return known
      const opened = openJob(event.job)
      return { ...opened, percent: Math.max(known.percent, opened.percent) }
    }
    case 'agent':
      if (event.seq < known.seq) return known
      return { ...withProgress(known, event.progress), status: 'running', seq: event.seq }
    case 'completed':
      return {
        ...known,
        ...ended('completed', event),
        percent: 100,
        agent: 6,
        planId: event.planId,
      }
    case 'failed':
      return { ...known, ...ended('failed', event), problem: event.problem }
    case 'cancelled':
      return { ...known, ...ended('cancelled', event) }
  }
}

/** True once nothing more can happen to the job. */
export function isEnded({ finishedAt }: JobState): boolean {
  return finishedAt !== null
}

function withProgress(state: JobState, progress: PipelineProgress): JobState {
  const { agent, message, day, counts } = progress
  // Agents 3 to 5 take turns until the checks pass; only the first agent means a new attempt.
  const isNewAttempt = agent === 1 && state.agent > 1
  const said = isNewAttempt ? [] : state.said.slice(0, Math.max(agent, state.said.length))
  const daysReady = isNewAttempt ? [] : state.daysReady
  return {
    ...state,
    percent: Math.max(state.percent, progress.percent),
    agent,
    said: Object.assign([...said], { [agent - 1]: message }),
    daysReady: daysThrough(Math.max(daysReady.length, day ?? 0)),
    daysTotal: counts?.days ?? state.daysTotal,
  }
}

/** Days are made in order, and of those made quickly only the last is told. */
function daysThrough(last: number): number[] {
  return Array.from({ length: last }, (_, before) => before + 1)
}

function ended(
  status: JobStatus,
  { seq, at }: { seq: number; at: string },
): Pick<JobState, 'finishedAt' | 'seq' | 'status'> {
  return { status, seq, finishedAt: at }
}
