import { describe, expect, it } from 'vitest'
import { readJobEvent } from './job-event.ts'

const at = '2026-03-09T08:00:09Z'
const planId = '7c9e6679-7425-40de-944b-e07fc1f90ae7'

describe('readJobEvent', () => {
  it('reads the end of a job', () => {
    expect(readJobEvent('completed', JSON.stringify({ planId, seq: 9 }), at)).toEqual({
      kind: 'completed',
      at,
      planId,
      seq: 9,
    })
  })

  it('reads a snapshot with the progress up to it', () => {
    const job = { jobId: planId, status: 'running', percent: 3, seq: 2, events: [{ agent: 1 }] }
    expect(readJobEvent('snapshot', JSON.stringify(job), at)).toEqual({ kind: 'snapshot', job })
  })

  it('gives nothing for a frame that was cut off, has no number, or is no JSON', () => {
    expect(readJobEvent('agent', '{"percent":1}', at)).toBeUndefined()
    expect(readJobEvent('agent', '{"seq":1,"perc', at)).toBeUndefined()
    expect(readJobEvent('failed', '<html>', at)).toBeUndefined()
    expect(readJobEvent('failed', 'null', at)).toBeUndefined()
  })
})
