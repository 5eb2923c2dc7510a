import { agentName, type JobView, type PipelineProgress } from '@zero-sum/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JobEvent } from './job-event.ts'
import { type JobState, reduceJob } from './job-state.ts'

const view: JobView = Object.freeze({
  jobId: '6f1b0f5e-0b6c-4c8e-9a1e-2f1b3c4d5e6f',
  status: 'pending',
  attempt: 0,
  percent: 0,
  seq: 1,
  progress: null,
  planId: null,
  problem: null,
  createdAt: '2026-03-09T08:00:00Z',
  finishedAt: null,
})
const planId = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const at = '2026-03-09T08:00:09Z'

function progress(
  agent: PipelineProgress['agent'],
  percent: number,
  day?: number,
): PipelineProgress {
  return {
    status: 'running',
    agent,
    agentName: agentName(agent),
    message: 'Working',
    percent,
    ...(day === undefined ? {} : { day }),
  }
}

function after(...events: JobEvent[]): JobState {
  const state = events.reduce<JobState | undefined>(reduceJob, undefined)
  if (state === undefined) throw new Error('No snapshot came.')
  return state
}

const started: JobEvent = { kind: 'snapshot', view, past: [] }

describe('reduceJob', () => {
  it('shows a job from its snapshot at once, with everything that was reported before', () => {
    const running: JobView = { ...view, status: 'running', percent: 40, seq: 7 }
    const past = [progress(1, 5), progress(4, 32, 1), progress(4, 40, 2)]
    expect(after({ kind: 'snapshot', view: running, past })).toMatchObject({
      status: 'running',
      percent: 40,
      agent: 4,
      daysReady: [1, 2],
    })
  })

  it('moves on with each agent', () => {
    const job = after(started, { kind: 'agent', seq: 3, progress: progress(2, 12) })
    expect(job).toMatchObject({ status: 'running', agent: 2, percent: 12, seq: 3 })
  })

  it('shows every day up to the last one that was told, since days come in order and quick ones share a word', () => {
    const job = after(
      started,
      { kind: 'agent', seq: 3, progress: progress(4, 40, 3) },
      { kind: 'agent', seq: 4, progress: progress(4, 32, 2) },
    )
    expect(job.daysReady).toEqual([1, 2, 3])
  })

  it('ignores an event that is older than what it knows', () => {
    const job = after(
      started,
      { kind: 'agent', seq: 5, progress: progress(4, 50) },
      { kind: 'agent', seq: 3, progress: progress(2, 12) },
    )
    expect(job).toMatchObject({ agent: 4, percent: 50 })
  })

  it('starts the agents again on a second attempt, but not the bar', () => {
    const job = after(
      started,
      { kind: 'agent', seq: 5, progress: progress(4, 50, 3) },
      { kind: 'agent', seq: 8, progress: progress(1, 4) },
    )
    expect(job).toMatchObject({ agent: 1, percent: 50, daysReady: [] })
  })

  it('keeps the days that are ready while it asks for the job without the stream', () => {
    const asked: JobView = { ...view, status: 'running', percent: 60, seq: 9, progress: null }
    const job = after(
      started,
      { kind: 'agent', seq: 5, progress: progress(4, 50, 1) },
      { kind: 'snapshot', view: asked, past: [] },
    )
    expect(job).toMatchObject({ percent: 60, daysReady: [1] })
  })

  it('is complete with a plan', () => {
    const job = after(started, { kind: 'completed', seq: 9, at, planId })
    expect(job).toMatchObject({ status: 'completed', percent: 100, planId, finishedAt: at })
  })

  it('never leaves an end', () => {
    const job = after(
      started,
      { kind: 'cancelled', seq: 4, at },
      { kind: 'agent', seq: 5, progress: progress(2, 10) },
      { kind: 'snapshot', view: { ...view, seq: 6, status: 'running' }, past: [] },
    )
    expect(job.status).toBe('cancelled')
  })

  it('never lowers the percentage, whatever comes in whatever order', () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true })
    const seq = fc.integer({ min: 1, max: 30 })
    const agent = fc.constantFrom(1, 2, 3, 4, 5, 6)
    const event = fc.oneof(
      fc.record({ seq, percent, agent }).map(
        (one): JobEvent => ({
          kind: 'agent',
          seq: one.seq,
          progress: progress(one.agent, one.percent),
        }),
      ),
      fc.record({ seq, percent }).map(
        (one): JobEvent => ({
          kind: 'snapshot',
          view: { ...view, status: 'running', seq: one.seq, percent: one.percent },
          past: [],
        }),
      ),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let job: JobState | undefined = after(started)
        for (const one of events) {
          const before: number = job?.percent ?? 0
          job = reduceJob(job, one)
          expect(job?.percent).toBeGreaterThanOrEqual(before)
        }
      }),
    )
  })
})
