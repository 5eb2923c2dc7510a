import { describe, expect, it } from 'vitest'
import { countHere } from './count-here.ts'

function counterAt() {
  let time = 0
  const counter = countHere(() => time)
  const wait = (ms: number) => {
    time += ms
  }
  return { counter, wait }
}

describe('countHere', () => {
  it('counts the tries of a window, and says when it ends', () => {
    const { counter, wait } = counterAt()
    expect([1, 2, 3].map(() => counter.count('a', 1_000).tries)).toEqual([1, 2, 3])
    wait(400)
    expect(counter.count('a', 1_000)).toEqual({ tries: 4, endsInMs: 600 })
    expect(counter.count('b', 1_000)).toEqual({ tries: 1, endsInMs: 1_000 })
    wait(600)
    expect(counter.look('a')).toBeUndefined()
    expect(counter.count('a', 1_000).tries).toBe(1)
  })

  it('takes over what is known elsewhere, and forgets what was rightful', () => {
    const { counter, wait } = counterAt()
    counter.count('a', 1_000)
    counter.correct('a', { tries: 7, endsInMs: 500 })
    expect(counter.count('a', 1_000)).toEqual({ tries: 8, endsInMs: 500 })
    wait(499)
    expect(counter.look('a')).toEqual({ tries: 8, endsInMs: 1 })
    counter.forget('a')
    expect(counter.count('a', 1_000).tries).toBe(1)
  })

  it('holds no more keys than it has room for, and forgets the oldest', () => {
    const { counter } = counterAt()
    counter.count('first', 1_000)
    for (let nr = 0; nr < 50_000; nr += 1) counter.count(`key ${nr}`, 1_000)
    expect(counter.look('first')).toBeUndefined()
    expect(counter.count('key 49999', 1_000).tries).toBe(2)
  })
})
