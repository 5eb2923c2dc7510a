import { expect, it } from 'vitest'
import { type ControlColumn, renderComparison } from './render-comparison.ts'
import { summarizeWaits } from './summarize-waits.ts'

const ours: ControlColumn = {
  ...{ accepted: 1_234, completed: 1_233, failed: 1, failedAsPlanted: 1, lost: 0, cancelled: 0 },
  ...{ lostButQueued: 0, neverRescued: 0, storedTwice: 0, storedTwiceByTwoJobs: 0 },
  ...{ executedTwice: 12, seconds: 95.04 },
  rescueMs: { count: 3, p50: 7_600, p99: 8_100, worst: 8_100 },
  acceptAvailability: { overall: 0.98799, duringQueueOutage: null },
}

it('sets the three runs side by side, each figure under its program', () => {
  const lines = renderComparison({
    ours,
    tuned: { ...ours, lost: 7 },
    default: { ...ours, lost: 1_023 },
  }).split('\n')
  expect(lines[0]).toMatch(/^ +ours +BullMQ tuned +BullMQ default$/)
  expect(lines.find((line) => line.startsWith('lost'))).toMatch(/^lost +0 +7 +1,023$/)
  expect(lines.find((line) => line.startsWith('  after, median'))).toMatch(/7\.6 s +7\.6 s/)
  expect(lines.find((line) => line.startsWith('  while only'))).toMatch(/– +– +–$/)
  expect(lines.find((line) => line.startsWith('accepted at'))).toMatch(/ 98\.7 %$/)
})

it('takes ranks that were measured, not means between them', () => {
  expect(summarizeWaits([])).toEqual({ count: 0, p50: null, p99: null, worst: null })
  expect(summarizeWaits([40, 10, 30, 20])).toEqual({ count: 4, p50: 20, p99: 40, worst: 40 })
})
