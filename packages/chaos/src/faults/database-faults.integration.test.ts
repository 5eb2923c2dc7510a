import { connectDatabase } from '@zero-sum/database'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { makeJob, makeRunningJob } from '../../../database/src/jobs/job-fixtures.ts'
import { exhaustConnections } from './exhaust-connections.ts'
import { planned } from './hand-made-system.fixture.ts'
import { holdTransaction } from './hold-transaction.ts'
import { stopPostgresAtOnce, stopPostgresFast } from './stop-servers.ts'
import { withPostgres } from './with-postgres.fixture.ts'

const postgres = withPostgres()
const waiting = { timeout: 20_000, interval: 20 }
/** Of 25 places, three are kept for superusers and one is taken by the fault itself. */
const all = 21
const hoarders = `SELECT pid FROM pg_stat_activity WHERE application_name = 'zero-sum-chaos-hoarder'`

function openDatabase() {
  const { database, ...connection } = connectDatabase(postgres.server().url, () => {})
  onTestFinished(() => connection[Symbol.asyncDispose]())
  return database
}

/** Locks what it gives for a moment itself, so that a fault which chooses just then passes it over. */
const lockable = () =>
  postgres.ask('SELECT id FROM plan_generation_job ORDER BY id FOR UPDATE SKIP LOCKED')

/** Waits for the fault's transaction to have locked its rows; only a lock or a write gives a transaction an id. */
const untilLocked = () =>
  vi.waitFor(
    async () =>
      expect(
        await postgres.ask(
          `SELECT state FROM pg_stat_activity
           WHERE application_name = 'zero-sum-chaos' AND backend_xid IS NOT NULL AND backend_xmin IS NOT NULL`,
        ),
      ).toEqual(['idle in transaction']),
    waiting,
  )

describe('a held transaction', () => {
  it('of no job waits for one and tells that it found none', async () => {
    expect(await holdTransaction(postgres.context(), planned(0, 300))).toEqual({
      detail: 'rows of 0 jobs for 300 ms',
      happened: false,
    })
    expect(await postgres.ask("SELECT pid FROM pg_locks WHERE locktype = 'transactionid'")).toEqual(
      [],
    )
  })

  it('locks three unfinished jobs and keeps a snapshot, whatever limit the server has, and lets go', async () => {
    const database = openDatabase()
    await postgres.ask(
      `ALTER DATABASE ${new URL(postgres.server().url).pathname.slice(1)} SET idle_in_transaction_session_timeout = '100ms'`,
    )
    const pending = [await makeJob(database), await makeJob(database)]
    const running = [await makeRunningJob(database), await makeRunningJob(database)]
    const all = [...pending, ...running].map(({ jobId }) => jobId).sort()
    expect(await lockable()).toEqual(all)

    const holding = holdTransaction(postgres.context(), planned(0, 2_500))
    await untilLocked()
    expect(await lockable()).toEqual([pending[1]?.jobId])
    expect(await holding).toEqual({ detail: 'rows of 3 jobs for 2500 ms', happened: true })
    expect(await lockable()).toEqual(all)
  })

  it('that is broken off is told, and holds nothing any more', async () => {
    const holding = holdTransaction(postgres.context(), planned(0, 1_500))
    await untilLocked()
    await postgres.ask(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'zero-sum-chaos'`,
    )
    expect((await holding).detail).toContain('until the server broke it off')
    expect(await lockable()).toHaveLength(4)
  })
})

describe('exhausted connections', () => {
  it('refuse everybody but the superuser, and are let go', async () => {
    const exhausting = exhaustConnections(postgres.context(), planned(0, 2_000))
    await vi.waitFor(
      () => expect(postgres.connect()).rejects.toMatchObject({ code: '53300' }),
      waiting,
    )
    expect(await postgres.ask('SELECT 1')).toEqual([1])
    expect(await exhausting).toMatchObject({ happened: true })
    expect(await postgres.ask(hoarders)).toEqual([])
    await postgres.connect()
  })

  it('take what the product had and what comes free, and are let go where some were ended', async () => {
    const neighbour = await postgres.connect()
    const exhausting = exhaustConnections(postgres.context(), planned(0, 6_000))
    await vi.waitFor(async () => expect(await postgres.ask(hoarders)).toHaveLength(all), waiting)
    await expect(neighbour.query('SELECT 1')).rejects.toThrow()
    const [first] = await postgres.ask(hoarders)
    await postgres.ask(`SELECT pg_terminate_backend(${first})`)
    await vi.waitFor(async () => {
      const held = await postgres.ask(hoarders)
      expect(held).toHaveLength(all)
      expect(held).not.toContain(first)
    }, waiting)
    await exhausting
    expect(await postgres.ask(hoarders)).toEqual([])
    await postgres.connect()
  })

  it('are gone and can be taken again where the server was away in between', async () => {
    const exhausting = exhaustConnections(postgres.context(), planned(0, 6_000))
    await vi.waitFor(async () => expect(await postgres.ask(hoarders)).toHaveLength(all), waiting)
    await postgres.server().stop('kill')
    await postgres.server().start()
    await exhausting
    expect(await postgres.ask(hoarders)).toEqual([])
  })
})

describe('Postgres', () => {
  it('breaks every connection and comes back with what was committed', async () => {
    await (await postgres.connect()).query('CREATE TABLE kept (at int)')
    for (const [at, [fault, draw]] of (
      [
        [stopPostgresFast, 0],
        [stopPostgresAtOnce, 0.2],
        [stopPostgresAtOnce, 0.8],
      ] as const
    ).entries()) {
      const client = await postgres.connect()
      await client.query(`INSERT INTO kept VALUES (${at})`)
      await client.query('BEGIN')
      await client.query('INSERT INTO kept VALUES (99)')
      await fault(postgres.context(), planned(draw, 50))
      await expect(client.query('COMMIT')).rejects.toThrow()
    }
    expect(await postgres.ask('SELECT at FROM kept ORDER BY at')).toEqual([0, 1, 2])
  })
})
