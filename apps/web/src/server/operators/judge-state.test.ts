import { describe, expect, it } from 'vitest'
import { judgeState, longWaitMs, type Sight } from './judge-state.ts'

const quiet: Sight = {
  at: '2026-01-01T00:00:00Z',
  queue: { kind: 'postgres', isThere: true },
  waiting: { due: 0, later: 0, oldestMs: null, undispatched: 0, relayLagMs: null },
  running: { jobs: 0, slots: 2, overdueMs: null },
  workers: { alive: 1, taking: 1, largestSkewMs: 3 },
  hours: [],
  medianMs: null,
  deadOpen: 0,
  backupAt: null,
  refusals: [],
  sizes: { databaseBytes: 1, jobs: 0, people: 0, tables: [] },
}
const judge = (changes: Partial<Sight>) => judgeState({ ...quiet, ...changes })

describe('judgeState', () => {
  it('is well where nothing waits long and somebody works', () => {
    expect(judgeState(quiet)).toEqual({ concerns: [], state: 'well' })
    const waiting = { ...quiet.waiting, due: 9, oldestMs: longWaitMs }
    const backupAt = '2025-12-30T12:00:00Z'
    expect(judge({ waiting, backupAt })).toEqual({ concerns: [], state: 'well' })
  })

  it('is broken where no plan gets made', () => {
    expect(judge({ workers: { alive: 1, taking: 0, largestSkewMs: 0 } })).toEqual({
      concerns: ['no_worker'],
      state: 'broken',
    })
    expect(judge({ queue: { kind: 'redis', isThere: false } }).state).toBe('broken')
    expect(judge({ waiting: { ...quiet.waiting, relayLagMs: 11_000 } })).toEqual({
      concerns: ['relay_behind'],
      state: 'broken',
    })
  })

  it('is strained where something wants a look, and says what', () => {
    const waiting = { ...quiet.waiting, oldestMs: longWaitMs + 1 }
    const running = { ...quiet.running, overdueMs: 19_000 }
    const workers = { alive: 2, taking: 1, largestSkewMs: -1_200 }
    const backupAt = '2025-12-30T11:00:00Z'
    expect(judge({ waiting, running, workers, backupAt, deadOpen: 1 })).toEqual({
      concerns: ['waiting_long', 'leases_overdue', 'clock_wrong', 'backup_old', 'dead_jobs'],
      state: 'strained',
    })
  })
})
