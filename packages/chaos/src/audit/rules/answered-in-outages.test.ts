import { describe, expect, it } from 'vitest'
import type { InflictedFault } from '../../nemesis/fault.ts'
import type { FaultKind } from '../../nemesis/fault-kinds.ts'
import type { Submission } from '../../record/submission.ts'
import {
  findUnanswered,
  firstTries,
  measureAvailability,
  triesInOutages,
} from './answered-in-outages.ts'

const fault = (kind: FaultKind, startedAtMs: number, endedAtMs: number): InflictedFault => ({
  kind,
  startedAtMs,
  endedAtMs,
  detail: '',
  happened: true,
})

const tried = (changes: Partial<Submission> = {}): Submission => ({
  purpose: 'new',
  person: 'somebody',
  key: 'a key',
  seed: 1,
  sentAtMs: 20_000,
  answeredAtMs: 20_100,
  status: 202,
  jobId: 'a job',
  existing: false,
  ...changes,
})

const outage = fault('queue-outage', 10_000, 30_000)

describe('firstTries', () => {
  it('takes the earliest under each key, whatever it is called and whenever it was answered', () => {
    const first = tried({ sentAtMs: 1, answeredAtMs: 9_000, status: undefined })
    const retried = tried({ sentAtMs: 5, purpose: 'repeat' })
    const another = tried({ person: 'somebody else' })
    expect(firstTries([retried, first, another])).toEqual([first, another])
  })

  it('takes none with another body, which is meant to be refused', () => {
    expect(firstTries([tried({ purpose: 'mismatch', status: 422 })])).toEqual([])
  })
})

describe('triesInOutages', () => {
  it('takes what was sent and answered in an outage', () => {
    expect(triesInOutages([tried()], [outage])).toHaveLength(1)
  })

  it.each([
    ['was sent before it', tried({ sentAtMs: 9_999 })],
    ['was answered after it', tried({ answeredAtMs: 30_001 })],
  ])('leaves out what %s', (_, submission) => {
    expect(triesInOutages([submission], [outage])).toEqual([])
  })

  it('leaves out an outage that did not come about', () => {
    expect(triesInOutages([tried()], [{ ...outage, happened: false }])).toEqual([])
  })

  it('leaves out what a fault of the webs, their database or its network came near to', () => {
    const near = [fault('web-kill', 23_100, 24_000), fault('slow-network', 0, 17_000)]
    const far = [fault('web-kill', 23_101, 24_000), fault('slow-network', 0, 16_999)]
    for (const one of near) expect(triesInOutages([tried()], [outage, one])).toEqual([])
    for (const one of far) expect(triesInOutages([tried()], [outage, one])).toHaveLength(1)
  })

  it('does not mind faults of workers', () => {
    const kill = fault('worker-kill', 20_000, 20_050)
    expect(triesInOutages([tried()], [outage, kill])).toHaveLength(1)
  })
})

describe('findUnanswered', () => {
  it('takes 200 and 202 for answers and nothing else', () => {
    const statuses = [200, 202, 401, 422, 503, undefined]
    const broken = findUnanswered(statuses.map((status) => tried({ status })))
    expect(broken.map(({ invariant }) => invariant)).toEqual(['L3', 'L3', 'L3', 'L3'])
    expect(broken.at(-1)?.detail).toContain('answered nothing')
  })
})

describe('measureAvailability', () => {
  it('gives shares, and none for outages that nobody tried in', () => {
    const tries = [tried(), tried({ status: 503 })]
    expect(measureAvailability(tries, tries.slice(0, 1))).toEqual({
      overall: 0.5,
      duringQueueOutage: 1,
    })
    expect(measureAvailability([], [])).toEqual({ overall: 1, duringQueueOutage: null })
  })
})
