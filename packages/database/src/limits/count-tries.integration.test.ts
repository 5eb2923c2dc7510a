import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { connectDatabase } from '../connection.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { createTryCounter } from './count-tries.ts'
import { forgetTries, pruneTries } from './forget-tries.ts'

async function openCounters() {
  await using opened = new AsyncDisposableStack()
  const test = opened.use(await createTestDatabase())
  const connections = [1, 2].map(() => opened.use(connectDatabase(test.url, () => {})))
  const held = opened.move()
  return {
    databases: connections.map(({ database }) => database),
    counters: connections.map(({ database }) => createTryCounter(database)),
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}

const hour = 3_600_000

describe('createTryCounter', () => {
  it('counts each try of a key once, whichever process it is made in and however many at once', async () => {
    await using stage = await openCounters()
    const answers = await Promise.all(
      Array.from({ length: 600 }, (_, nr) =>
        stage.counters[nr % 2]?.([
          { key: 'shared', windowMs: hour },
          { key: `own ${nr % 50}`, windowMs: hour },
        ]),
      ),
    )
    const shared = answers.map((answer) => answer?.[0]?.tries ?? 0)
    expect(shared.toSorted((one, other) => one - other)).toEqual(shared.map((_, nr) => nr + 1))
    for (let own = 0; own < 50; own += 1) {
      const tries = answers
        .filter((_, nr) => nr % 50 === own)
        .map((answer) => answer?.[1]?.tries ?? 0)
      expect(Math.max(...tries)).toBe(12)
      expect(new Set(tries).size).toBe(12)
    }
    for (const answer of answers) expect(answer?.[0]?.endsInMs).toBeLessThanOrEqual(hour)
  })

  it('begins a new window when one is over, though nobody has forgotten it', async () => {
    await using stage = await openCounters()
    const [count = expect.fail()] = stage.counters
    const [database = expect.fail()] = stage.databases
    const once = async () => (await count([{ key: 'brief', windowMs: 50 }]))[0]?.tries
    expect([await once(), await once()]).toEqual([1, 2])
    await pause(60)
    expect(await once()).toBe(1)
    await pause(60)
    await count([{ key: 'long', windowMs: hour }])
    await pruneTries(database)
    const { rows } = await database.execute<{ key: string }>(sql`SELECT key FROM rate_window`)
    expect(rows).toEqual([{ key: 'long' }])
  })

  it('forgets what was rightful', async () => {
    await using stage = await openCounters()
    const [count = expect.fail()] = stage.counters
    const [database = expect.fail()] = stage.databases
    await count([{ key: 'a', windowMs: hour }])
    await forgetTries(database, ['a', 'never'])
    expect((await count([{ key: 'a', windowMs: hour }]))[0]?.tries).toBe(1)
  })

  it('keeps its counts in a table that is not written to the log of the database', async () => {
    await using stage = await openCounters()
    const [database = expect.fail()] = stage.databases
    const { rows } = await database.execute(
      sql`SELECT relpersistence FROM pg_class WHERE relname = 'rate_window'`,
    )
    expect(rows).toEqual([{ relpersistence: 'u' }])
  })
})
