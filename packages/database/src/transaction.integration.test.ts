import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { connectDatabase, type Database } from './connection.ts'
import { createTestDatabase } from './testing/index.ts'
import { inTransaction } from './transaction.ts'

const held = new AsyncDisposableStack()
afterAll(() => held.disposeAsync())
const test = held.use(await createTestDatabase())

/** One connection, so that whatever is kept or broken is missed by whoever comes next. */
function connectAlone() {
  return connectDatabase(test.url, () => {}, { poolSize: 1 })
}

function poolOf(database: Database): pg.Pool {
  if (database.$client instanceof pg.Pool) return database.$client
  throw new Error('This is a transaction.')
}

async function backendOf(database: Database): Promise<unknown> {
  const { rows } = await database.execute(sql`SELECT pg_backend_pid() AS pid`)
  return rows[0]?.pid
}

describe('inTransaction', () => {
  it('keeps what was done, or nothing of it, and the connection either way', async () => {
    await using connection = connectAlone()
    const { database } = connection
    await database.execute(sql`CREATE TABLE kept (number int)`)
    const backend = await backendOf(database)
    const given = await inTransaction(database, async (transaction) => {
      await transaction.execute(sql`INSERT INTO kept VALUES (1)`)
      return 'given'
    })
    const failing = inTransaction(database, async (transaction) => {
      await transaction.execute(sql`INSERT INTO kept VALUES (2)`)
      throw new Error('This work fails.')
    })
    await expect(failing).rejects.toThrow('This work fails.')
    expect(given).toBe('given')
    expect((await database.execute(sql`SELECT number FROM kept`)).rows).toEqual([{ number: 1 }])
    expect(await backendOf(database)).toBe(backend)
  })

  it('begins again where another was quicker, five times at most', async () => {
    await using connection = connectAlone()
    const { database } = connection
    let turns = 0
    const race = () =>
      inTransaction(database, async (transaction) => {
        turns += 1
        await transaction.execute(sql`DO $$ BEGIN RAISE serialization_failure; END $$`)
      })
    await expect(race()).rejects.toThrow()
    expect(turns).toBe(5)
  })

  it('gives the connection back whose BEGIN failed', async () => {
    await using connection = connectAlone()
    const { database } = connection
    const client = await poolOf(database).connect()
    const { query } = client
    Object.assign(client, {
      query: (text: unknown) => {
        Object.assign(client, { query })
        return Promise.reject(new Error(`${text} was not answered.`))
      },
    })
    client.release()
    const failing = inTransaction(database, () => Promise.resolve('done'))
    await expect(failing).rejects.toThrow('BEGIN was not answered.')
    expect(await inTransaction(database, () => Promise.resolve('done'))).toBe('done')
  })

  it('throws a connection away that can’t be rolled back, and what was done on it', async () => {
    await using connection = connectAlone()
    const { database } = connection
    await database.execute(sql`CREATE TABLE lost (number int)`)
    const backend = await backendOf(database)
    const failing = inTransaction(database, async ({ $client }) => {
      await $client.query('INSERT INTO lost VALUES (1)')
      // Nobody waits for its end, and whatever is asked after it waits.
      await $client.query({ text: 'SELECT pg_sleep(30)', query_timeout: 50 } as pg.QueryConfig)
    })
    await expect(failing).rejects.toThrow('Query read timeout')
    expect(await backendOf(database)).not.toBe(backend)
    // Its sleep would go on to the end of the test, and hold the table.
    await database.execute(sql`SELECT pg_terminate_backend(${backend}, 5000)`)
    expect((await database.execute(sql`SELECT number FROM lost`)).rows).toEqual([])
  })

  it('is a part of the one that it is begun in', async () => {
    await using connection = connectAlone()
    const { database } = connection
    await database.execute(sql`CREATE TABLE nested (number int)`)
    const failing = inTransaction(database, async (outer) => {
      await inTransaction(outer, (inner) => inner.execute(sql`INSERT INTO nested VALUES (1)`))
      throw new Error('The outer one fails.')
    })
    await expect(failing).rejects.toThrow('The outer one fails.')
    expect((await database.execute(sql`SELECT number FROM nested`)).rows).toEqual([])
  })
})
