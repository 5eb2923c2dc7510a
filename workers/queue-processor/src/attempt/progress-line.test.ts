import { mostProgressAtOnce, type PipelineProgress } from '@zero-sum/contracts'
import { expect, it } from 'vitest'
import { createProgressLine } from './progress-line.ts'

function report(agent: 1 | 2 | 4, percent: number): PipelineProgress {
  const agentName = 'Intake Normalizer'
  return { status: 'running', agent, agentName, message: 'At work', percent }
}

it('progress is numbered in order, and a beat that carries it keeps its number when it is repeated', () => {
  const line = createProgressLine()
  line.add(report(1, 10))
  line.add(report(2, 20))
  const first = line.next(false)
  expect(first).toMatchObject({ beat: 1, progress: [{ agent: 1 }, { agent: 2 }] })
  line.add(report(4, 40))
  if (first !== undefined) line.putBack(first)
  expect(line.isEmpty()).toBe(false)
  expect(line.next(true)).toBe(first)
  expect(line.next(false)).toMatchObject({ beat: 2, progress: [{ agent: 4 }] })
  expect(line.next(false)).toBeUndefined()
  expect(line.next(true)).toEqual({ beat: 3 })
})

it('a plain beat without an answer is not repeated: the next one says more', () => {
  const line = createProgressLine()
  const plain = line.next(true)
  if (plain !== undefined) line.putBack(plain)
  expect(line.next(true)).toEqual({ beat: 2 })
})

it('of what one agent said before anybody heard it, the last word counts', () => {
  const line = createProgressLine()
  line.add(report(2, 20))
  line.add(report(4, 40))
  line.add(report(4, 60))
  expect(line.next(false)?.progress?.map(({ percent }) => percent)).toEqual([20, 60])
  expect(line.isEmpty()).toBe(true)
})

it('what does not fit into one beat goes with the next', () => {
  const line = createProgressLine()
  for (let turn = 0; turn < mostProgressAtOnce; turn += 1) {
    line.add(report(4, turn))
    line.add(report(2, turn))
  }
  for (const beat of [1, 2])
    expect(line.next(false)).toMatchObject({ beat, progress: { length: mostProgressAtOnce } })
  expect(line.isEmpty()).toBe(true)
})

it('the rest is taken out once, unless it is too much for one call', () => {
  const line = createProgressLine()
  line.add(report(2, 20))
  line.add(report(4, 40))
  expect(line.takeRest().map(({ percent }) => percent)).toEqual([20, 40])
  expect(line.takeRest()).toEqual([])
  for (let turn = 0; turn < mostProgressAtOnce; turn += 1) {
    line.add(report(4, turn))
    line.add(report(2, turn))
  }
  expect(line.takeRest()).toEqual([])
  expect(line.isEmpty()).toBe(false)
})
