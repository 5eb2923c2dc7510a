import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let store: typeof import('./timer-store.ts')

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_000_000 })
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  vi.resetModules()
  store = await import('./timer-store.ts')
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('kitchen timers', () => {
  it('run side by side and ring once each', () => {
    store.startTimer('rice', 'Rice', 60)
    store.startTimer('egg', 'Egg', 30)
    expect(store.ringTimers(Date.now() + 29_000)).toEqual([])
    expect(store.ringTimers(Date.now() + 31_000).map(({ id }) => id)).toEqual(['egg'])
    expect(store.ringTimers(Date.now() + 32_000)).toEqual([])
    expect(store.ringTimers(Date.now() + 61_000).map(({ id }) => id)).toEqual(['rice'])
  })

  it('begin anew where the same one is started again', () => {
    store.startTimer('egg', 'Egg', 30)
    vi.advanceTimersByTime(20_000)
    store.startTimer('egg', 'Egg', 30)
    expect(store.readTimers()).toMatchObject([{ id: 'egg', endsAt: Date.now() + 30_000 }])
  })

  it('get a minute more from now where they have ended', () => {
    store.startTimer('egg', 'Egg', 30)
    vi.advanceTimersByTime(90_000)
    store.ringTimers(Date.now())
    store.extendTimer('egg', 60)
    expect(store.readTimers()).toMatchObject([{ isDone: false, endsAt: Date.now() + 60_000 }])
  })

  it('are still there after a reload', async () => {
    store.startTimer('egg', 'Egg', 30)
    vi.resetModules()
    const again = await import('./timer-store.ts')
    expect(again.readTimers()).toEqual(store.readTimers())
  })

  it('tell who listens, until they listen no more', () => {
    const heard = vi.fn()
    const leave = store.subscribe(heard)
    store.startTimer('egg', 'Egg', 30)
    leave()
    store.stopTimer('egg')
    expect(heard).toHaveBeenCalledTimes(1)
  })
})
