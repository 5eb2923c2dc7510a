import type { AgentNumber, JobStatus, PipelineProgress, Problem } from '@zero-sum/contracts'
import type { JobEvent } from './job-event.ts'

/** What the page knows of a job. `percent` and `seq` only grow. */
export type JobState = {
  status: JobStatus
  percent: number
  seq: number
  /** The agent at work, or where the work stopped; 0 before the first. */
  agent: AgentNumber | 0
  message: string
  counts: Readonly<Record<string, number>>
  /** Days of the plan that are ready, from 1, in order. */
  daysReady: readonly number[]
  planId: string | null
  problem: Problem | null
  createdAt: string
  finishedAt: string | null
}

/**
 * The job after an event. Nothing arrives in vain and nothing is taken back: an event older than what is known changes
 * nothing, the percentage never falls (a second attempt starts its agents again, not the bar), an ended job stays so.
 */
export function reduceJob(known: JobState | undefined, event: JobEvent): JobState | undefined {
  if (event.kind === 'snapshot') return fromSnapshot(known, event)
  if (known === undefined || known.finishedAt !== null || event.seq < known.seq) return known
  return afterEvent(known, event)
}

function afterEvent(known: JobState, event: Exclude<JobEvent, Snapshot>): JobState {
  switch (event.kind) {
    case 'agent':
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

type Snapshot = Extract<JobEvent, { kind: 'snapshot' }>
type Progress = Pick<PipelineProgress, 'agent' | 'counts' | 'day' | 'message' | 'percent'>

function fromSnapshot(known: JobState | undefined, { view, past }: Snapshot): JobState {
  if (known !== undefined && (view.seq < known.seq || known.finishedAt !== null)) return known
  const start: JobState = {
    status: view.status,
    percent: Math.max(known?.percent ?? 0, view.percent),
    seq: view.seq,
    agent: 0,
    message: '',
    counts: {},
    daysReady: known?.daysReady ?? [],
    planId: view.planId,
    problem: view.problem,
    createdAt: view.createdAt,
    finishedAt: view.finishedAt,
  }
  const events: readonly Progress[] =
    past.length > 0 || view.progress === null ? past : [view.progress]
  const state = events.reduce(withProgress, start)
  return view.status === 'completed' ? { ...state, percent: 100, agent: 6 } : state
}

function withProgress(state: JobState, progress: Progress): JobState {
  const isNewAttempt = progress.agent < state.agent
  const daysReady = isNewAttempt ? [] : state.daysReady
  return {
    ...state,
    percent: Math.max(state.percent, progress.percent),
    agent: progress.agent,
    message: progress.message,
    counts: progress.counts ?? {},
    daysReady: daysThrough(Math.max(daysReady.length, progress.day ?? 0)),
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
