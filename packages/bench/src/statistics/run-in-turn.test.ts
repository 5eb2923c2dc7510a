import { expect, it } from 'vitest'
import { runInTurn } from './run-in-turn.ts'

it('alternates which side goes first and keeps the rounds apart', async () => {
  const order: string[] = []
  const side = (name: string) => async (round: number) => {
    order.push(name)
    return `${name}${round}`
  }
  const results = await runInTurn(3, { a: side('a'), b: side('b') })
  expect(order.join(' ')).toBe('a b b a a b')
  expect(results).toEqual({ a: ['a0', 'a1', 'a2'], b: ['b0', 'b1', 'b2'] })
})
