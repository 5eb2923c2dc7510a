import type { Counted } from '@zero-sum/database'
import { describe, expect, it } from 'vitest'
import { type Bound, createLimiter, type SharedCount } from './limiter.ts'

const hour = 3_600_000
const bound: Bound = { key: 'generate ada', most: 3, windowMs: hour }

/** A shared count in this process, which can be made to fail or to hang. */
function openShared() {
  const counts = new Map<string, number>()
  const state = { mood: 'well' as 'away' | 'hanging' | 'well', calls: 0 }
  const act = async <value>(work: () => value): Promise<value> => {
    state.calls += 1
    if (state.mood === 'away') throw new Error('connection refused')
    if (state.mood === 'hanging') return new Promise(() => {})
    return work()
  }
  const shared: SharedCount = {
    count: (tries) =>
      act(() =>
        tries.map(({ key, windowMs }): Counted => {
          counts.set(key, (counts.get(key) ?? 0) + 1)
          return { tries: counts.get(key) ?? 0, endsInMs: windowMs }
        }),
      ),
    forget: (keys) => act(() => void keys.map((key) => counts.delete(key))),
  }
  return { shared, counts, state }
}

function openLimiters() {
  let time = 0
  const heard: string[] = []
  const stage = openShared()
  const [one, other] = [1, 2].map(() =>
    createLimiter({
      secret: 'secret',
      shared: stage.shared,
      now: () => time,
      onShared: (state) => void heard.push(state),
    }),
  )
  if (one === undefined || other === undefined) throw new Error('there are two')
  const wait = (ms: number) => {
    time += ms
  }
  return { ...stage, one, other, wait, heard }
}

const allows = async (limiter: ReturnType<typeof createLimiter>, bounds = [bound]) =>
  (await limiter.take(bounds)).every(({ allowed }) => allowed)

describe('createLimiter', () => {
  it('counts together what is tried in several processes', async () => {
    const { one, other } = openLimiters()
    expect([await allows(one), await allows(other), await allows(one)]).toEqual([true, true, true])
    expect([await allows(other), await allows(one)]).toEqual([false, false])
    expect(await other.take([{ ...bound, key: 'generate bob' }])).toEqual([
      { allowed: true, remaining: 2, endsInMs: hour },
    ])
  })

  it('asks nobody about what it knows to be spent, until the window ends', async () => {
    const { one, state, wait } = openLimiters()
    for (let nr = 0; nr < 4; nr += 1) await allows(one)
    const { calls } = state
    for (let nr = 0; nr < 1_000; nr += 1) expect(await allows(one)).toBe(false)
    expect(state.calls).toBe(calls)
    expect(one.spentForMs(bound)).toBe(hour)
    wait(hour)
    expect(one.spentForMs(bound)).toBeUndefined()
  })

  it('neither opens nor closes where the shared count is away: it goes on with what it saw', async () => {
    const { one, other, state, heard, wait } = openLimiters()
    expect(await allows(one)).toBe(true)
    state.mood = 'away'
    expect([await allows(one), await allows(one), await allows(one)]).toEqual([true, true, false])
    expect([await allows(other), await allows(other)]).toEqual([true, true])
    expect(heard).toEqual(['away', 'away'])
    state.mood = 'well'
    wait(2_000)
    await allows(other, [{ ...bound, key: 'else' }])
    expect(heard).toEqual(['away', 'away', 'back'])
  })

  it('asks a shared count that has failed again only after a while', async () => {
    const { one, state, wait } = openLimiters()
    state.mood = 'away'
    for (let nr = 0; nr < 50; nr += 1) await one.take([{ ...bound, key: `nr ${nr}` }])
    expect(state.calls).toBe(1)
    wait(2_000)
    await one.take([{ ...bound, key: 'later' }])
    expect(state.calls).toBe(2)
  })

  it('waits for no shared count that hangs', async () => {
    const { one, state, heard } = openLimiters()
    state.mood = 'hanging'
    expect(await allows(one)).toBe(true)
    expect(heard).toEqual(['away'])
  })

  it('forgets what was rightful, everywhere', async () => {
    const { one, other } = openLimiters()
    for (let nr = 0; nr < 3; nr += 1) await allows(one)
    await one.clear([bound.key])
    expect([await allows(other), await allows(one)]).toEqual([true, true])
  })

  it('hands nobody the words that it counts by', async () => {
    const { one, counts } = openLimiters()
    await one.take([{ ...bound, key: 'sign-in ada@example.org 203.0.113.9' }])
    expect([...counts.keys()]).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
  })
})
