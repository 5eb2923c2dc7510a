import { sql } from 'drizzle-orm'
import { afterEach, expect, it } from 'vitest'
import { connectDatabase } from './connection.ts'
import { createTestDatabase } from './testing/index.ts'
import { inTransaction } from './transaction.ts'

const uncaught: unknown[] = []
const hear = (error: unknown) => void uncaught.push(error)
process.on('uncaughtException', hear)
afterEach(() => void process.off('uncaughtException', hear))

it('a connection that breaks in the middle of a transaction is the caller’s trouble alone', async () => {
  await using test = await createTestDatabase()
  const broken: Error[] = []
  await using connection = connectDatabase(test.url, (error) => void broken.push(error))
  const { database } = connection
  const work = inTransaction(database, async (transaction) => {
    const { rows } = await transaction.execute<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`)
    await database.execute(sql`SELECT pg_terminate_backend(${rows[0]?.pid}, 5000)`)
    await expect.poll(() => broken.length).toBeGreaterThan(0)
    await transaction.execute(sql`SELECT 1`)
  })
  await expect(work).rejects.toThrow()
  expect(uncaught).toEqual([])
  expect((await database.execute(sql`SELECT 1 AS one`)).rows).toEqual([{ one: 1 }])
})
