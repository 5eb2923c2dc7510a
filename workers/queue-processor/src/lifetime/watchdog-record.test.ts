import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mayLeave, watchdogRecordPath } from './watchdog-record.ts'

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zero-sum-watchdog-test-'))
})
afterEach(() => rm(directory, { recursive: true }))

describe('mayLeave', () => {
  it('lets one process leave per pause, this one or the next', async () => {
    const path = join(directory, 'record')
    const leave = (nowMs: number) => mayLeave(path, 300_000, { nowMs, upForMs: 40_000 })
    expect(await leave(1_000_000)).toBe(true)
    expect(await leave(1_299_999)).toBe(false)
    expect(await leave(1_300_000)).toBe(true)
  })

  it('goes by the age of the process where it can keep no record', async () => {
    const path = join(directory, 'no such folder', 'record')
    expect(await mayLeave(path, 300_000, { nowMs: 0, upForMs: 299_999 })).toBe(false)
    expect(await mayLeave(path, 300_000, { nowMs: 0, upForMs: 300_000 })).toBe(true)
  })

  it('ignores a record from the future', async () => {
    const path = join(directory, 'record')
    await mayLeave(path, 300_000, { nowMs: 9_000_000, upForMs: 0 })
    expect(await mayLeave(path, 300_000, { nowMs: 1_000, upForMs: 0 })).toBe(true)
  })
})

describe('watchdogRecordPath', () => {
  it('shows nothing of what it stands for', () => {
    expect(watchdogRecordPath('http://plans.example redis')).not.toContain('plans')
  })
})
