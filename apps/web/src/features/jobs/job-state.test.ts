import { agentName, type JobHistory, type PipelineProgress } from '@zero-sum/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JobEvent } from './job-event.ts'
import { type JobState, openJob, reduceJob } from './job-state.ts'

const job: JobHistory = Object.freeze({
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
  events: [],
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
  return events.reduce(reduceJob, openJob(job))
}

function snapshot(change: Partial<JobHistory>): JobEvent {
  return { kind: 'snapshot', job: { ...job, ...change } }
}

describe('reduceJob', () => {
  it('shows a job from its snapshot at once, with everything that was reported before', () => {
    const told = [progress(1, 5), progress(4, 32, 1), progress(4, 40, 2)]
    const events = told.map((one, nr) => ({ ...one, seq: nr + 3, at }))
    const history = { ...job, status: 'running', percent: 40, seq: 7, events } as const
    expect(openJob(history)).toMatchObject({
      status: 'running',
      percent: 40,
      agent: 4,
      daysReady: [1, 2],
    })
  })

  it('moves on with each agent', () => {
    const state = after({ kind: 'agent', seq: 3, progress: progress(2, 12) })
    expect(state).toMatchObject({ status: 'running', agent: 2, percent: 12, seq: 3 })
  })

  it('shows every day up to the last one that was told, since days come in order and quick ones share a word', () => {
    const state = after(
      { kind: 'agent', seq: 3, progress: progress(4, 40, 3) },
      { kind: 'agent', seq: 4, progress: progress(4, 32, 2) },
    )
    expect(state.daysReady).toEqual([1, 2, 3])
  })

  it('ignores an event that is older than what it knows', () => {
    const state = after(
      { kind: 'agent', seq: 5, progress: progress(4, 50) },
      { kind: 'agent', seq: 3, progress: progress(2, 12) },
    )
    expect(state).toMatchObject({ agent: 4, percent: 50 })
  })

  it('starts the agents again on a second attempt, but not the bar', () => {
    const state = after(
      { kind: 'agent', seq: 5, progress: progress(4, 50, 3) },
      { kind: 'agent', seq: 8, progress: progress(1, 4) },
    )
    expect(state).toMatchObject({ agent: 1, percent: 50, daysReady: [] })
  })

  it('keeps what each agent found, and begins anew with a second attempt', () => {
    const first = after(
      { kind: 'agent', seq: 3, progress: { ...progress(1, 2), message: '7 days' } },
      { kind: 'agent', seq: 4, progress: { ...progress(3, 8), message: '84 dishes' } },
    )
    expect(first.said).toEqual(['7 days', undefined, '84 dishes'])
    const second = reduceJob(first, { kind: 'agent', seq: 9, progress: progress(1, 1) })
    expect(second.said).toEqual(['Working'])
  })

  it('keeps the days while the compiler and the checks take turns', () => {
    const state = after(
      { kind: 'agent', seq: 3, progress: progress(4, 80, 7) },
      { kind: 'agent', seq: 4, progress: progress(5, 90) },
      { kind: 'agent', seq: 5, progress: progress(3, 90) },
    )
    expect(state).toMatchObject({ agent: 3, daysReady: [1, 2, 3, 4, 5, 6, 7] })
  })

  it('is complete with a plan', () => {
    const state = after({ kind: 'completed', seq: 9, at, planId })
    expect(state).toMatchObject({ status: 'completed', percent: 100, planId, finishedAt: at })
  })

  it('never leaves an end', () => {
    const state = after(
      { kind: 'cancelled', seq: 4, at },
      { kind: 'agent', seq: 5, progress: progress(2, 10) },
      snapshot({ seq: 6, status: 'running' }),
    )
    expect(state.status).toBe('cancelled')
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
      fc
        .record({ seq, percent })
        .map(
          (one): JobEvent => snapshot({ status: 'running', seq: one.seq, percent: one.percent }),
        ),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let state = openJob(job)
        for (const one of events) {
          const before = state.percent
          state = reduceJob(state, one)
          expect(state.percent).toBeGreaterThanOrEqual(before)
        }
      }),
    )
  })
})
