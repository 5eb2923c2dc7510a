import { createTranslate } from '@zero-sum/language'
import { describe, expect, it } from 'vitest'
import type { JobState } from './job-state.ts'
import { jobWords } from './messages/index.ts'
import { agentNumbers, announcement, stateOfAgent } from './stage-words.ts'

const job: JobState = Object.freeze({
  status: 'running',
  percent: 50,
  seq: 5,
  agent: 4,
  said: [],
  daysReady: [],
  daysTotal: undefined,
  planId: null,
  problem: null,
  createdAt: '2026-03-09T08:00:00Z',
  finishedAt: null,
})
const t = createTranslate('en', jobWords)

function statesOf(changed: Partial<JobState>): string[] {
  return agentNumbers.map((agent) => stateOfAgent(agent, { ...job, ...changed }))
}

describe('stateOfAgent', () => {
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
    expect(announcement({ ...job, percent: 51 }, t)).toBe(announcement(job, t))
    expect(announcement({ ...job, agent: 5 }, t)).not.toBe(announcement(job, t))
    expect(announcement(job, t)).toBe('Step 4 of 6: Balances the grams, day by day.')
  })
})
