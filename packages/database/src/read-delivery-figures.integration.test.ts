import { sql } from 'drizzle-orm'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { leaseDispatches, markDispatched } from './jobs/dispatch-jobs.ts'
import { expireLease, makeJob, makeRunningJob } from './jobs/job-fixtures.ts'
import { withDatabase } from './jobs/with-database.ts'
import { figuresStatement, readDeliveryFigures } from './read-delivery-figures.ts'

const database = withDatabase()

/** Jobs that have ended, as months of use leave them. Only a superuser may write down an end without a beginning. */
async function fillWithEndedJobs(count: number): Promise<void> {
  const [row] = (await database().execute<{ name: string }>(sql`SELECT current_database() AS name`))
    .rows
  const url = new URL(inject('testPostgres').superuserUrl)
  url.pathname = row?.name ?? ''
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query('SET session_replication_role = replica')
    await client.query(
      `INSERT INTO plan_generation_job (id, person_id, status, intake, intake_fingerprint, seed,
         attempt, claimed_at, undispatched, created_at, finished_at)
       SELECT gen_random_uuid(), 'person ' || n, 'completed', '{}', md5(n::text), n, 1,
         clock_timestamp() - interval '1 day', false, clock_timestamp() - interval '1 day',
         clock_timestamp() - interval '1 day'
       FROM generate_series(1, $1::int) AS n`,
      [count],
    )
    await client.query('VACUUM (ANALYZE) plan_generation_job')
  } finally {
    await client.end()
  }
}

describe('readDeliveryFigures', () => {
  it('tells of nothing where there is nothing', async () => {
    expect(await readDeliveryFigures(database())).toEqual({
      ...{ pending: 0, running: 0, dueUnclaimed: 0, oldestWaitingSeconds: 0, undispatched: 0 },
      ...{ oldestUndispatchedSeconds: 0, leaseOverdueSeconds: 0, secondsSinceLastClaim: null },
    })
  })

  it('tells what waits, for how long, and what is overdue', async () => {
    const old = await makeJob(database())
    const later = await makeJob(database())
    await database().execute(sql`
      UPDATE plan_generation_job SET created_at = clock_timestamp() - interval '100 seconds'
      WHERE id = ${old.jobId}`)
    await database().execute(sql`
      UPDATE plan_generation_job SET run_after = clock_timestamp() + interval '1 hour'
      WHERE id = ${later.jobId}`)
    expect(await readDeliveryFigures(database())).toMatchObject({
      ...{ pending: 2, running: 0, dueUnclaimed: 1, undispatched: 2 },
      oldestWaitingSeconds: expect.closeTo(100, -1),
      oldestUndispatchedSeconds: expect.closeTo(100, -1),
    })
    await markDispatched(database(), await leaseDispatches(database(), 500))
    const lost = await makeRunningJob(database())
    await expireLease(database(), lost.jobId)
    const now = await readDeliveryFigures(database())
    expect(now).toMatchObject({ pending: 2, running: 1, dueUnclaimed: 2, undispatched: 0 })
    expect(now.oldestUndispatchedSeconds).toBe(0)
    expect(now.leaseOverdueSeconds).toBeGreaterThan(0)
    expect(now.secondsSinceLastClaim).toBeLessThan(60)
  })

  it('reads no job that has ended, however many there are', async () => {
    await fillWithEndedJobs(50_000)
    const { rows } = await database().execute(
      sql`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${figuresStatement}`,
    )
    const plan = JSON.stringify(rows)
    expect(plan).not.toContain('"Seq Scan"')
    for (const index of ['pending', 'running', 'undispatched', 'claimed'])
      expect(plan).toContain(`plan_generation_job_${index}`)
    const [{ 'Shared Hit Blocks': hit, 'Shared Read Blocks': read }] = JSON.parse(plan)[0][
      'QUERY PLAN'
    ].map(({ Plan }: { Plan: Record<string, number> }) => Plan)
    expect(hit + read).toBeLessThan(200)
  })
})
