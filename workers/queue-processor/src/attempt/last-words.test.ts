import type { PipelineProgress } from '@zero-sum/contracts'
import { expect, it } from 'vitest'
import { createLastWords } from './last-words.ts'

function report(agent: 1 | 2 | 3, percent: number): PipelineProgress {
  const agentName = 'Intake Normalizer'
  return { status: 'running', agent, agentName, message: 'At work', percent }
}

it('each agent is told of once, as it completes, with what it said last', () => {
  const told: number[] = []
  const words = createLastWords(({ percent }) => told.push(percent))
  words.hear(report(1, 0))
  words.hear(report(1, 2))
  expect(told).toEqual([])
  words.hear(report(2, 3))
  expect(told).toEqual([2])
  words.hear(report(3, 9))
  words.end()
  words.end()
  expect(told).toEqual([2, 3, 9])
})
