import { describe, expect, it } from 'vitest'
import { parseJobEvent } from './job-event.ts'

const at = '2026-03-09T08:00:09Z'
const planId = '7c9e6679-7425-40de-944b-e07fc1f90ae7'

describe('parseJobEvent', () => {
  it('reads the end of a job', () => {
    expect(parseJobEvent('completed', JSON.stringify({ planId, seq: 9 }), at)).toEqual({
      kind: 'completed',
      at,
      planId,
      seq: 9,
    })
  })

  it('reads a snapshot with the progress up to it', () => {
    const progress = {
      status: 'running',
      agent: 1,
      agentName: 'Intake Normalizer',
      message: 'Reading',
      percent: 3,
    }
    const data = {
      jobId: planId,
      status: 'running',
      attempt: 1,
      percent: 3,
      seq: 2,
      progress: null,
      planId: null,
      problem: null,
      createdAt: at,
      finishedAt: null,
      events: [progress],
    }
    expect(parseJobEvent('snapshot', JSON.stringify(data), at)).toMatchObject({
      kind: 'snapshot',
      view: { percent: 3 },
      past: [progress],
    })
  })

  it('gives nothing for data of another shape, and for what is no JSON', () => {
    expect(parseJobEvent('agent', '{"seq":1}', at)).toBeUndefined()
    expect(parseJobEvent('failed', '<html>', at)).toBeUndefined()
  })
})
