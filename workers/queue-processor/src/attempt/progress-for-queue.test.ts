import { expect, it } from 'vitest'
import { progressForQueue } from './progress-for-queue.ts'

it('the queue learns which agent is done and nothing about the person', () => {
  const told = progressForQueue({
    status: 'running',
    agent: 2,
    agentName: 'Metabolic Calculator',
    message: 'The plan aims at 1,842 kcal a day on average',
    percent: 5,
    counts: { peanut: 12 },
  })
  expect(told).toEqual({
    status: 'running',
    agent: 2,
    agentName: 'Metabolic Calculator',
    message: 'Metabolic Calculator is done',
    percent: 5,
  })
})
