import { createTestDatabase, type TestDatabase } from '@zero-sum/database/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from './audit.ts'
import { openScene } from './history.fixture.ts'
import { playRandomRun, rounds } from './random-run.fixture.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())

describe('audit', () => {
  it('raises no alarm on any sound run', { timeout: 180_000 }, async () => {
    const seen = { completed: 0, failed: 0, cancelled: 0, rescued: 0 }
    await fc.assert(
      fc.asyncProperty(rounds, async (moves) => {
        await using scene = openScene(database.url)
        await scene.query('TRUNCATE person, worker_incarnation CASCADE')
        await playRandomRun(scene, moves)
        const { broken, figures } = await audit(scene.stop())
        expect(broken).toEqual([])
        seen.completed += figures.terminal.completed
        seen.failed += figures.terminal.failed
        seen.cancelled += figures.terminal.cancelled
        seen.rescued += figures.rescueMs.count
      }),
      // A slow machine plays fewer runs, and one that has found an alarm still says where.
      { numRuns: 60, interruptAfterTimeLimit: 120_000 },
    )
    for (const [fate, count] of Object.entries(seen)) expect(count, fate).toBeGreaterThan(0)
  })
})
