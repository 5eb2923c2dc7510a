import { describe, expect, it } from 'vitest'
import type { Broken } from '../audit/verdict.ts'
import { type ChaosReport, countStrikes } from './chaos-report.ts'
import { formatReport } from './format-report.ts'
import { describeState } from './show-live.ts'

const faults = [
  { kind: 'worker-kill', startedAtMs: 1, endedAtMs: 2, detail: 'worker-1', happened: true },
  { kind: 'worker-kill', startedAtMs: 5, endedAtMs: 7, detail: 'worker-2', happened: true },
  { kind: 'callback-cut', startedAtMs: 6, endedAtMs: 9, detail: 'none', happened: false },
] as const

const held: ChaosReport = {
  verdict: 'held',
  sabotage: null,
  options: {
    ...{ backend: 'redis', jobs: 1_200, seconds: 90, seed: 4_711, faults: ['worker-kill'] },
    ...{ sabotage: undefined, healSeconds: 120, work: 'steps', json: undefined, control: false },
  },
  versions: { product: '0.1.0', node: '24.1.0', bullmq: '6.7.0', postgres: '18.4', redis: '7.0' },
  startedAt: '2026-01-01T00:00:00.000Z',
  durationSeconds: 100.04,
  jobsPerSecond: 12.04,
  figures: {
    accepted: 1_204,
    terminal: { completed: 1_190, failed: 12, cancelled: 2 },
    ...{ lost: 0, duplicated: 0, unexpected: 0, storedPlans: 1_190, duplicateExecutions: 33 },
    rescueMs: { count: 7, p50: 8_140, p99: 9_960, worst: 9_960 },
    acceptAvailability: { overall: 0.99999, duringQueueOutage: null },
    bound: 3 / 1_204,
  },
  broken: [],
  explained: {},
  misbehaved: [],
  faultsByKind: countStrikes(faults),
  schedule: [],
  faults,
  record: null,
}

const linesOf = (report: ChaosReport) => formatReport(report).split('\n')
const find = (report: ChaosReport, name: string) =>
  linesOf(report)
    .find((line) => line.trim().startsWith(name))
    ?.replace(/\s{2,}/g, ' ')
    .trim()

describe('a printed report', () => {
  it('names every figure', () => {
    expect(find(held, 'accepted')).toBe('accepted 1,204')
    expect(find(held, 'completed')).toBe('completed / failed / cancelled 1,190 / 12 / 2')
    expect(find(held, 'lost')).toBe('lost 0')
    expect(find(held, 'plans')).toBe('plans stored 1,190')
    expect(find(held, 'claimed again')).toBe('claimed again after, median / 99 % 8.1 s / 10.0 s')
    expect(find(held, 'while only')).toBe('while only the queue was away -')
    expect(find(held, 'bound')).toBe('bound of loss, 95 % (3/n) below 0.0025 a job')
    expect(find(held, 'Redis')).toBe('Redis 7.0')
    expect(find(held, 'seed')).toBe('seed 4711')
    expect(linesOf(held).at(-2)).toBe('Every invariant held.')
  })

  it('never rounds up to all', () => {
    expect(find(held, 'accepted at')).toBe('accepted at the first try 99.99 %')
  })

  it('counts only faults that struck, and says how many did not', () => {
    expect(linesOf(held)).toContain('Faults: 2, and 1 that found nothing to strike')
    expect(find(held, 'worker-kill')).toBe('worker-kill 2')
    expect(find(held, 'callback-cut')).toBeUndefined()
  })

  const breach = (n: number): Broken => ({
    invariant: 'S3',
    jobId: `job-${n}`,
    detail: 'two plans',
  })
  const broken: ChaosReport = {
    ...held,
    verdict: 'broken',
    broken: [...Array.from({ length: 25 }, (_, n) => breach(n))],
    misbehaved: [{ kind: 'web-deploy', fault: 'web-1 left with 1' }],
    record: '/tmp/somewhere',
  }

  it('shows the first breaches with their jobs, where the record is, and how to run it again', () => {
    const lines = linesOf(broken)
    expect(lines.some((line) => line.startsWith('BROKEN S3, 25 times: '))).toBe(true)
    expect(lines.filter((line) => line.endsWith('two plans'))).toHaveLength(20)
    expect(lines).toContain('  S3  job-19  two plans')
    expect(lines).toContain('  … and 5 more; --json has them all')
    expect(lines).toContain('WRONG under web-deploy: web-1 left with 1')
    expect(lines).toContain('What was written down is in /tmp/somewhere')
    expect(lines.at(-2)).toContain('--backend redis --jobs 1200 --seconds 90 --seed 4711')
  })

  it('claims no bound where jobs were lost', () => {
    const figures = { ...held.figures, lost: 1 }
    expect(find({ ...broken, figures }, 'bound')).toBe(
      'bound of loss, 95 % (3/n) none: jobs were lost',
    )
  })

  it('says of a sabotaged run first of all that it was one', () => {
    const sabotage = { name: 'unique', removes: 'the index', processes: 2 }
    expect(linesOf({ ...broken, sabotage })[0]).toContain('SABOTAGED RUN (unique): the index')
    expect(linesOf({ ...held, sabotage }).at(-2)).toContain('did not expose it')
  })
})

describe('a line of progress', () => {
  it('says how far clients and faults are', () => {
    const counts = { jobs: 500, submitted: 20, accepted: 23, ended: 13, faults: 3 }
    expect(describeState({ ...counts, phase: 'faults', current: ['web-kill', 'web-kill'] })).toBe(
      'submitted 20/500, accepted 23, ended 13, in flight 10, faults 3, now web-kill',
    )
    expect(describeState({ ...counts, phase: 'healing', current: [] })).toContain('no more faults')
  })
})
