import { expect, it } from 'vitest'
import { quieten } from './quieten.ts'

it('quieten tells of a kind once per period and then how many it left out', () => {
  let nowMs = 0
  const told: string[] = []
  const seldom = quieten(1_000, () => nowMs)
  const tell = (kind: string) => seldom(kind, (leftOut) => told.push(`${kind} ${leftOut}`))
  tell('a')
  tell('a')
  tell('b')
  tell('a')
  nowMs = 1_000
  tell('a')
  expect(told).toEqual(['a 0', 'b 0', 'a 2'])
})
