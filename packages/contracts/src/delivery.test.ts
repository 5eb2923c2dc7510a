import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { failRequestSchema, progressRequestSchema } from './delivery.ts'

it('what a newer worker says beyond the contract is passed over, not refused', () => {
  const named = { jobId: randomUUID(), attempt: 1 }
  const beat = { ...named, incarnation: randomUUID(), beat: 3 }
  expect(progressRequestSchema.parse({ ...beat, news: 'of tomorrow' })).toEqual(beat)
  const failure = { ...named, kind: 'transient', reason: 'solver_broke' }
  expect(failRequestSchema.parse({ ...failure, news: 'of tomorrow' })).toEqual(failure)
})
