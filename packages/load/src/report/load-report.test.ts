import { describe, expect, it } from 'vitest'
import { hasHeld, type LoadReport } from './load-report.ts'
import { printReport } from './print-report.ts'

const step: LoadReport['steps'][number] = {
  ...{ name: '2/s', sent: 10, accepted: 9, turnedAway: 1, failed: 0, secondTries: 0 },
  ...{ withoutRetryAfter: 0, acceptMs: { p50: 20, p95: 30, p99: 40, most: 50 } },
  ...{ backlog: 3, completedPerSecond: 1.5 },
  reading: {
    ...{ requests: 100, p50Ms: 10, p99Ms: 20 },
    failures: [
      { atMs: 900, how: '503' },
      { atMs: 1_500, how: '503' },
      { atMs: 2_500, how: 'ECONNRESET' },
      { atMs: 2_600, how: '503' },
    ],
  },
}
const report: LoadReport = {
  ...{ at: '2026-01-01T00:00:00.000Z', machine: {}, versions: {}, setUp: {}, stored: null },
  steps: [step],
  restarts: [
    { name: 'web-1', beganAtMs: 1_000, tookMs: 700, how: 'left with 0' },
    { name: 'Postgres', beganAtMs: 2_000, tookMs: 900, how: 'restarted' },
  ],
  judgement: {
    ...{ accepted: 9, completed: 9, lost: 0, extra: 0 },
    waitSeconds: { p50: 0.1, p99: 0.2 },
    totalSeconds: { p50: 1, p95: 2, p99: 3 },
  },
  unfinished: 0,
  growth: [{ what: 'web MiB', first: 500, last: 510 }],
  missedLooks: ['Error: Connection terminated'],
  work: { worker: 0.41 },
}

describe('a run', () => {
  it('has held where nothing was lost, doubled, left, or turned away without a word', () => {
    expect(hasHeld(report)).toBe(true)
    const { judgement } = report
    expect(hasHeld({ ...report, judgement: { ...judgement, lost: 1 } })).toBe(false)
    expect(hasHeld({ ...report, judgement: { ...judgement, extra: 1 } })).toBe(false)
    expect(hasHeld({ ...report, unfinished: 1 })).toBe(false)
    expect(hasHeld({ ...report, steps: [{ ...step, withoutRetryAfter: 1 }] })).toBe(false)
  })

  it('is told with each failed read under the restart that it came after', () => {
    const told = printReport(report)
    expect(told).toContain('4/100')
    expect(told).toContain(
      'failed reads at 2/s: 1 × 503, 1 × 503 after web-1, 1 × ECONNRESET after Postgres, 1 × 503 after Postgres',
    )
    expect(told).toContain('accepted 9, completed 9, lost 0, extra 0, unfinished 0')
    expect(told).toContain('failed: 1, the last by Error: Connection terminated')
    expect(told).toContain('processor of worker: 0.410 s a completed job')
    expect(told).toContain('web MiB: 500 in the first quarter, 510 in the last')
  })
})
