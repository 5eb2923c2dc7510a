import { describe, expect, it } from 'vitest'
import type { JobState } from './job-state.ts'
import { announcement, countWords, stagesOf } from './stage-words.ts'

const job: JobState = Object.freeze({
  status: 'running',
  percent: 50,
  seq: 5,
  agent: 4,
  message: '',
  counts: {},
  daysReady: [],
  planId: null,
  problem: null,
  createdAt: '2026-03-09T08:00:00Z',
  finishedAt: null,
})

function statesOf(changed: Partial<JobState>): string[] {
  return stagesOf({ ...job, ...changed }).map(({ state }) => state)
}

describe('stagesOf', () => {
  it('has done what lies before the agent at work, and waits for what lies after', () => {
    expect(statesOf({})).toEqual(['done', 'done', 'done', 'running', 'pending', 'pending'])
  })

  it('names where a failed job stopped and what it never reached', () => {
    expect(statesOf({ status: 'failed' })).toEqual([
      'done',
      'done',
      'done',
      'failed',
      'unreached',
      'unreached',
    ])
  })

  it('has done everything once there is a plan', () => {
    expect(new Set(statesOf({ status: 'completed' }))).toEqual(new Set(['done']))
  })
})

describe('announcement', () => {
  it('changes with the stage, not with the percentage', () => {
    expect(announcement({ ...job, percent: 51 })).toBe(announcement(job))
    expect(announcement({ ...job, agent: 5 })).not.toBe(announcement(job))
  })
})

describe('countWords', () => {
  it('says what was counted', () => {
    expect(countWords({ recipes: 84, days_ready: 5 })).toBe('84 recipes, 5 days ready')
  })
})
