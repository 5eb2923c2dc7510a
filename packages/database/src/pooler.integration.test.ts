import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { createDelivery } from './batching/create-delivery.ts'
import { connectDatabase, isPoolerRefusal } from './connection.ts'
import { makeIntake, makePerson } from './jobs/job-fixtures.ts'
import { createTestDatabase, startPgBouncer } from './testing/index.ts'
import { inTransaction } from './transaction.ts'

const held = new AsyncDisposableStack()
afterAll(() => held.disposeAsync())
const test = held.use(await createTestDatabase())
const pooler = held.use(await startPgBouncer(test.url, { connections: 3 }))
const { database, ...connection } = connectDatabase(pooler.url, () => {}, {
  isPooled: true,
  poolSize: 20,
})
held.defer(() => connection[Symbol.asyncDispose]())

describe('through PgBouncer in transaction mode', () => {
  it('more callers than connections are all answered, each in transactions of their own', async () => {
    const people = await Promise.all(Array.from({ length: 60 }, () => makePerson(database)))
    const accepted = await Promise.all(
      people.map((personId) =>
        createDelivery(database).acceptJob({
          ...{ personId, intake: makeIntake(), seed: 7, replace: false },
        }),
      ),
    )
    expect(accepted.map(({ kind }) => kind)).toEqual(Array(60).fill('accepted'))
    const { rows } = await database.execute(sql`
      SELECT count(*)::int AS jobs, count(DISTINCT person_id)::int AS people FROM plan_generation_job`)
    expect(rows).toEqual([{ jobs: 60, people: 60 }])
  })

  it('a transaction keeps its limits, and leaves none to the next one', async () => {
    const within = await inTransaction(database, async (transaction) => {
      const { rows } = await transaction.execute(sql`
        SELECT current_setting('statement_timeout') AS statement,
          current_setting('idle_in_transaction_session_timeout') AS idle`)
      return rows[0]
    })
    expect(within).toEqual({ statement: '10s', idle: '15s' })
    const { rows } = await database.execute(
      sql`SELECT current_setting('statement_timeout') AS statement`,
    )
    expect(rows).toEqual([{ statement: '0' }])
  })

  it('a connection with settings of its own is turned away, and known as that', async () => {
    await using direct = connectDatabase(pooler.url, () => {})
    const refusal = await direct.database.execute(sql`SELECT 1`).catch((error: unknown) => error)
    expect(isPoolerRefusal(refusal)).toBe(true)
    expect(isPoolerRefusal(new Error(`nothing of ${randomUUID()}`))).toBe(false)
  })
})
