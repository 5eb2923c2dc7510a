import { describe, expect, it } from 'vitest'
import { createLimiter } from './limiter.ts'

function limiterAt() {
  let time = 0
  const limiter = createLimiter(() => time)
  const wait = (ms: number) => {
    time += ms
  }
  return { limiter, wait }
}

describe('createLimiter', () => {
  it('allows so many tries in a window, and says when the next one is', () => {
    const { limiter, wait } = limiterAt()
    expect([1, 2, 3].map(() => limiter.take('a', 3, 1_000).allowed)).toEqual([true, true, true])
    wait(400)
    expect(limiter.take('a', 3, 1_000)).toEqual({ allowed: false, retryAfterMs: 600 })
    expect(limiter.take('b', 3, 1_000).allowed).toBe(true)
    wait(600)
    expect(limiter.take('a', 3, 1_000).allowed).toBe(true)
  })

  it('ends a window when it ends, though tries go on', () => {
    const { limiter, wait } = limiterAt()
    const allowed = Array.from({ length: 50 }, () => {
      wait(100)
      return limiter.take('a', 5, 1_000).allowed
    })
    expect(allowed.filter(Boolean)).toHaveLength(25)
  })

  it('forgets tries that were rightful', () => {
    const { limiter } = limiterAt()
    limiter.take('a', 1, 1_000)
    limiter.clear('a')
    expect(limiter.take('a', 1, 1_000).allowed).toBe(true)
  })

  it('holds no more keys than it has room for, and forgets the oldest', () => {
    const { limiter } = limiterAt()
    limiter.take('first', 1, 1_000)
    for (let nr = 0; nr < 50_000; nr += 1) limiter.take(`key ${nr}`, 1, 1_000)
    expect(limiter.take('first', 1, 1_000).allowed).toBe(true)
    expect(limiter.take('key 49999', 1, 1_000).allowed).toBe(false)
  })
})
