import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { doAtOnce } from './at-once.ts'

it('does each item once, never more at once than it may, and times each', async () => {
  const done: number[] = []
  let running = 0
  let most = 0
  const items = Array.from({ length: 20 }, (_, item) => item)
  const { latenciesMs } = await doAtOnce(items, 3, async (item) => {
    running += 1
    most = Math.max(most, running)
    await turn()
    done.push(item)
    running -= 1
  })
  expect(done.toSorted((left, right) => left - right)).toEqual(items)
  expect(most).toBe(3)
  expect(latenciesMs).toHaveLength(20)
})

it('fails when one item does', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('broken')
  }
  await expect(doAtOnce([1, 2, 3], 2, work)).rejects.toThrow('broken')
})
