import { beforeEach, describe, expect, it } from 'vitest'
import { createWatchdog } from './watchdog.ts'

const databaseTime = '2026-01-01T00:00:00Z'
let nowMs = 0
const now = () => nowMs
beforeEach(() => {
  nowMs = 0
})

describe('createWatchdog', () => {
  it('finds an idle worker stuck when due jobs stay unclaimed for too long', () => {
    const watchdog = createWatchdog(30_000, now)
    const readiness = { databaseTime, dueUnclaimed: 3, secondsSinceLastClaim: 3_600 }
    expect(watchdog.isStuck(readiness, true)).toBe(false)
    nowMs = 30_000
    expect(watchdog.isStuck(readiness, true)).toBe(false)
    nowMs = 30_001
    expect(watchdog.isStuck(readiness, true)).toBe(true)
  })

  it('counts anew after a claim by anyone', () => {
    const watchdog = createWatchdog(30_000, now)
    expect(
      watchdog.isStuck({ databaseTime, dueUnclaimed: 3, secondsSinceLastClaim: null }, true),
    ).toBe(false)
    nowMs = 40_000
    expect(
      watchdog.isStuck({ databaseTime, dueUnclaimed: 3, secondsSinceLastClaim: 20 }, true),
    ).toBe(false)
    nowMs = 50_001
    expect(
      watchdog.isStuck({ databaseTime, dueUnclaimed: 3, secondsSinceLastClaim: 30.001 }, true),
    ).toBe(true)
  })

  it('counts anew after nothing was due, and while the worker can take nothing', () => {
    const watchdog = createWatchdog(30_000, now)
    const readiness = { databaseTime, dueUnclaimed: 1, secondsSinceLastClaim: null }
    watchdog.isStuck(readiness, true)
    nowMs = 20_000
    watchdog.isStuck({ databaseTime, dueUnclaimed: 0, secondsSinceLastClaim: null }, true)
    nowMs = 40_000
    expect(watchdog.isStuck(readiness, true)).toBe(false)
    nowMs = 60_000
    expect(watchdog.isStuck(readiness, false)).toBe(false)
    nowMs = 80_000
    expect(watchdog.isStuck(readiness, true)).toBe(false)
  })

  it('does not blame the worker while the queue is away', () => {
    const watchdog = createWatchdog(30_000, now)
    const readiness = { databaseTime, dueUnclaimed: 1, secondsSinceLastClaim: null }
    watchdog.isStuck(readiness, true)
    nowMs = 40_000
    expect(watchdog.isStuck({ ...readiness, status: 'degraded' }, true)).toBe(false)
    nowMs = 60_000
    expect(watchdog.isStuck(readiness, true)).toBe(false)
  })

  it('is silent where the web application does not tell', () => {
    const watchdog = createWatchdog(30_000, now)
    watchdog.isStuck({ databaseTime }, true)
    nowMs = 100_000
    expect(watchdog.isStuck({ databaseTime }, true)).toBe(false)
  })
})
