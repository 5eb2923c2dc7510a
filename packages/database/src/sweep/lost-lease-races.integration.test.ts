import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { held } from '../batching/held.ts'
import { only } from '../batching/only.ts'
import type { Database } from '../connection.ts'
import { claimJob, claimJobs } from '../jobs/claim-job.ts'
import { expireLease, makeRunningJob, readJob } from '../jobs/job-fixtures.ts'
import { recordBeat } from '../jobs/record-beat.ts'
import { untilSomebodyWaits } from '../jobs/until-somebody-waits.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { inTransaction } from '../transaction.ts'
import { recordLostLeases } from './judge-lost-leases.ts'
import { sweepJobs } from './sweep-jobs.ts'

const database = withDatabase()

function ask(jobId: string) {
  return { jobId, claimId: randomUUID(), incarnation: randomUUID(), othersRunning: 0 }
}

function claim(on: Database, jobId: string) {
  return claimJob(on, ask(jobId))
}

async function claimOnce(jobId: string) {
  return only(await claimJobs(database(), [ask(jobId)]))
}

/** Runs `first` in a transaction, starts `second` while its locks are held, and ends both. */
async function overlap(first: (on: Database) => Promise<unknown>, second: () => Promise<unknown>) {
  let waiting: Promise<unknown> = Promise.resolve()
  await inTransaction(database(), async (transaction) => {
    await first(transaction)
    waiting = second()
    await Promise.race([waiting, untilSomebodyWaits(database())])
  })
  await waiting
}

async function countLosses(jobId: string) {
  const { rows } = await database().execute(
    sql`SELECT attempt FROM lost_lease WHERE job_id = ${jobId}`,
  )
  return rows.length
}

describe('a lease that ran out', () => {
  it('is counted once where a claim comes while the sweep writes it down', async () => {
    const { jobId } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await overlap(recordLostLeases, async () => {
      expect(await claimOnce(jobId)).toBe(held)
    })
    expect(await claim(database(), jobId)).toMatchObject({ kind: 'claimed' })
    expect(await readJob(database(), jobId)).toMatchObject({ attempt: 2, open_losses: 1 })
    expect(await countLosses(jobId)).toBe(1)
  })

  it('is counted once where the sweep comes while a claim takes it over', async () => {
    const { jobId } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await overlap(
      (on) => claim(on, jobId),
      () => recordLostLeases(database()),
    )
    expect(await readJob(database(), jobId)).toMatchObject({ attempt: 2, open_losses: 1 })
    expect(await countLosses(jobId)).toBe(1)
  })

  it('counts nowhere where a beat renews it while the sweep looks', async () => {
    const { jobId, attempt, incarnation } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await overlap(
      (on) => recordBeat(on, { jobId, attempt, incarnation, beat: 1 }),
      () => recordLostLeases(database()),
    )
    expect(await readJob(database(), jobId)).toMatchObject({ open_losses: 0 })
    expect(await countLosses(jobId)).toBe(0)
  })

  it('is no crash yet after an outage in which its worker could not be heard', async () => {
    const { jobId, incarnation } = await makeRunningJob(database())
    await database().execute(sql`
      UPDATE worker_incarnation SET last_seen_at = clock_timestamp() - interval '10 minutes'
      WHERE incarnation = ${incarnation}`)
    await expireLease(database(), jobId)
    await sweepJobs(database(), { spareLeases: false })
    await sweepJobs(database(), { spareLeases: false })
    expect(await readJob(database(), jobId)).toMatchObject({ open_losses: 1, crashes: 0 })
  })

  it('is not judged while leases are spared', async () => {
    const { jobId, incarnation } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await sweepJobs(database(), { spareLeases: false })
    await database().execute(sql`
      UPDATE worker_incarnation SET last_seen_at = clock_timestamp() - interval '10 minutes'
      WHERE incarnation = ${incarnation}`)
    await database().execute(sql`
      UPDATE lost_lease SET lost_at = lost_at - interval '10 minutes' WHERE job_id = ${jobId}`)
    await sweepJobs(database(), { spareLeases: true })
    expect(await readJob(database(), jobId)).toMatchObject({ open_losses: 1, crashes: 0 })
  })
})
