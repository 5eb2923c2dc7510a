import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whenAborted } from './when-aborted.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('whenAborted', () => {
  it('keeps the process alive until the signal aborts, and no longer', async () => {
    const stop = new AbortController()
    const aborted = whenAborted(stop.signal)
    expect(vi.getTimerCount()).toBe(1)
    stop.abort()
    await aborted
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves nothing behind when the stop was asked for before', async () => {
    await whenAborted(AbortSignal.abort())
    expect(vi.getTimerCount()).toBe(0)
  })
})
