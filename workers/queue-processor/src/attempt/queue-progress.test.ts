import type { PipelineProgress } from '@zero-sum/contracts'
import { expect, it } from 'vitest'
import { createQueueProgress, progressForQueue } from './queue-progress.ts'

const targets: PipelineProgress = {
  status: 'running',
  agent: 2,
  agentName: 'Metabolic Calculator',
  message: 'The plan aims at 1,842 kcal a day on average',
  percent: 5,
  counts: { peanut: 12 },
}

it('the queue is told of the agent that was done last, once', () => {
  const told: number[] = []
  const progress = createQueueProgress(({ agent }) => told.push(agent))
  progress.tell()
  for (const agent of [1, 2] as const) progress.hear({ ...targets, agent })
  progress.tell()
  progress.tell()
  expect(told).toEqual([2])
})

it('the queue learns which agent is done and nothing about the person', () => {
  const told = progressForQueue(targets)
  expect(told).toEqual({
    status: 'running',
    agent: 2,
    agentName: 'Metabolic Calculator',
    message: 'Metabolic Calculator is done',
    percent: 5,
  })
})
