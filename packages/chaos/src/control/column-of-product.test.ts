import { expect, it } from 'vitest'
import type { Broken, Figures } from '../audit/verdict.ts'
import { columnOfProduct } from './column-of-product.ts'

const figures: Figures = {
  ...{ accepted: 10, lost: 0, duplicated: 0, unexpected: 0, storedPlans: 7 },
  terminal: { completed: 7, failed: 2, cancelled: 1 },
  duplicateExecutions: 3,
  rescueMs: { count: 0, p50: null, p99: null, worst: null },
  acceptAvailability: { overall: 1, duringQueueOutage: 1 },
  bound: 0.3,
}
const breach = (invariant: Broken['invariant']): Broken => ({
  ...{ invariant, jobId: null, detail: '' },
})

it('takes every failure of a run that held for a planted one', () => {
  const column = columnOfProduct({ figures, broken: [], durationSeconds: 4 })
  expect(column).toMatchObject({ failed: 2, failedAsPlanted: 2, lostButQueued: 0, neverRescued: 0 })
})

it('shows what the audit found where a run broke', () => {
  const column = columnOfProduct({
    figures: { ...figures, lost: 1 },
    broken: [breach('S9'), breach('L2'), breach('S7'), breach('S1')],
    durationSeconds: 4,
  })
  expect(column).toMatchObject({ failed: 2, failedAsPlanted: 1, lostButQueued: null })
  expect(column).toMatchObject({ neverRescued: 1, storedTwiceByTwoJobs: 1 })
})
