import type { Database } from '@zero-sum/database'
import { expect, it } from 'vitest'
import { watchBacklog } from './watch-backlog.ts'

const nowhere = {} as Database

function open(most: number, answers: (boolean | Error)[]) {
  let time = 0
  let looks = 0
  const look = async () => {
    const answer = answers[looks] ?? false
    looks += 1
    if (answer instanceof Error) throw answer
    return answer
  }
  return {
    backlog: watchBacklog(nowhere, most, look, () => time),
    looks: () => looks,
    wait: (ms: number) => {
      time += ms
    },
  }
}

it('looks once a second, whoever asks', async () => {
  const { backlog, looks, wait } = open(5, [true, false])
  expect(await Promise.all([backlog.isFull(), backlog.isFull()])).toEqual([true, true])
  wait(999)
  expect([await backlog.isFull(), looks()]).toEqual([true, 1])
  wait(1)
  expect([await backlog.isFull(), looks()]).toEqual([false, 2])
})

it('has room where nobody can look, and where there is no bound', async () => {
  expect(await open(5, [new Error('away')]).backlog.isFull()).toBe(false)
  const unbound = open(0, [true])
  expect([await unbound.backlog.isFull(), unbound.looks()]).toEqual([false, 0])
})
