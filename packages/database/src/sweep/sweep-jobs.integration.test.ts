import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { claimJob } from '../jobs/claim-job.ts'
import { leaseDispatches, markDispatched } from '../jobs/dispatch-jobs.ts'
import {
  expireLease,
  makeJob,
  makeRunningJob,
  readEventKinds,
  readJob,
} from '../jobs/job-fixtures.ts'
import { recordBeat } from '../jobs/record-beat.ts'
import { crashLimit } from '../jobs/timing.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { sweepJobs } from './sweep-jobs.ts'

const database = withDatabase()

const sweep = (spareLeases = false) => sweepJobs(database(), { spareLeases })

/** A worker that was heard last so long ago, and lost its lease six seconds after that. */
async function silence(incarnation: string, seconds: number) {
  await database().execute(sql`
    UPDATE worker_incarnation SET last_seen_at = clock_timestamp() - make_interval(secs => ${seconds})
    WHERE incarnation = ${incarnation}`)
  await database().execute(sql`
    UPDATE lost_lease SET lost_at = clock_timestamp() - make_interval(secs => ${seconds - 6})
    WHERE incarnation = ${incarnation}`)
}

async function claim(jobId: string) {
  const incarnation = randomUUID()
  await claimJob(database(), { jobId, claimId: randomUUID(), incarnation, othersRunning: 0 })
  return incarnation
}

async function dispatchedAgo(seconds: number) {
  const { jobId } = await makeJob(database())
  await markDispatched(database(), await leaseDispatches(database(), 500))
  await database().execute(sql`
    UPDATE plan_generation_job
    SET dispatched_at = clock_timestamp() - make_interval(secs => ${seconds}) WHERE id = ${jobId}`)
  return jobId
}

describe('sweepJobs', () => {
  it('offers a job again whose lease ran out, once for a period', async () => {
    const { jobId } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    expect((await sweep())?.abandoned).toContain(jobId)
    expect(await readJob(database(), jobId)).toMatchObject({
      undispatched: true,
      status: 'running',
    })
    await markDispatched(database(), await leaseDispatches(database(), 500))
    expect((await sweep())?.abandoned).not.toContain(jobId)
  })

  it('spares expired leases when it is told to', async () => {
    const { jobId } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    expect((await sweep(true))?.abandoned).toEqual([])
    expect(await readJob(database(), jobId)).toMatchObject({ undispatched: false, open_losses: 0 })
  })

  it('counts no crash where the worker was heard of again', async () => {
    const { jobId, attempt, incarnation } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await sweep()
    expect(await readJob(database(), jobId)).toMatchObject({ open_losses: 1, crashes: 0 })
    await silence(incarnation, 10)
    await sweep()
    await recordBeat(database(), { jobId, attempt, incarnation, beat: 1 })
    await sweep()
    expect(await readJob(database(), jobId)).toMatchObject({ open_losses: 0, crashes: 0 })
  })

  it('counts a crash when the worker has been silent for three leases, once', async () => {
    const { jobId, incarnation } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await silence(incarnation, 17)
    await sweep()
    expect(await readJob(database(), jobId)).toMatchObject({ open_losses: 1, crashes: 0 })
    await silence(incarnation, 19)
    await sweep()
    await sweep()
    expect(await readJob(database(), jobId)).toMatchObject({ open_losses: 0, crashes: 1 })
  })

  it('ends a job as poison after three crashes alone, beside the first', async () => {
    const first = await makeRunningJob(database())
    const { jobId } = first
    let { incarnation } = first
    for (let crash = 1; crash <= crashLimit; crash += 1) {
      await expireLease(database(), jobId)
      await sweep()
      await silence(incarnation, 19)
      await sweep()
      if (crash < crashLimit) incarnation = await claim(jobId)
    }
    expect(await readJob(database(), jobId)).toMatchObject({
      status: 'failed',
      failure_kind: 'poison',
    })
    expect((await readEventKinds(database(), jobId)).at(-1)).toBe('failed')
  })

  it('ends a job whose deliveries are spent', async () => {
    const { jobId } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await database().execute(
      sql`UPDATE plan_generation_job SET deliveries = 50 WHERE id = ${jobId}`,
    )
    expect((await sweep())?.ended).toContain(jobId)
    expect(await readJob(database(), jobId)).toMatchObject({ failure_kind: 'exhausted' })
  })

  it('ends a job that was tried again and again over a day, and not one that merely waited', async () => {
    const [tried, waited] = [await makeRunningJob(database()), await makeRunningJob(database())]
    for (const { jobId } of [tried, waited]) {
      await expireLease(database(), jobId)
      await database().execute(sql`
        UPDATE plan_generation_job SET first_claimed_at = clock_timestamp() - interval '3 days'
        WHERE id = ${jobId}`)
    }
    await database().execute(sql`
      UPDATE plan_generation_job SET deliveries = 10 WHERE id = ${tried.jobId}`)
    const ended = (await sweep())?.ended
    expect(ended).toContain(tried.jobId)
    expect(ended).not.toContain(waited.jobId)
  })

  it('leaves an unclaimed job to its turn while older ones are being claimed', async () => {
    const waiting = await dispatchedAgo(20)
    const older = await dispatchedAgo(40)
    await claim(older)
    expect((await sweep())?.unclaimed).not.toContain(waiting)
  })

  it('offers an unclaimed job again when a later one was claimed', async () => {
    const waiting = await dispatchedAgo(30)
    const later = await dispatchedAgo(20)
    await claim(later)
    expect((await sweep())?.unclaimed).toContain(waiting)
  })

  it('offers an unclaimed job again when nothing was claimed for as long, then after twice as long', async () => {
    const waiting = await dispatchedAgo(11)
    await database().execute(sql`
      UPDATE plan_generation_job SET claimed_at = clock_timestamp() - interval '15 seconds'
      WHERE claimed_at IS NOT NULL`)
    expect((await sweep())?.unclaimed).toContain(waiting)
    await markDispatched(database(), await leaseDispatches(database(), 500))
    await database().execute(sql`
      UPDATE plan_generation_job
      SET dispatched_at = clock_timestamp() - interval '15 seconds', redispatch_after = clock_timestamp()
      WHERE id = ${waiting}`)
    expect((await sweep())?.unclaimed).not.toContain(waiting)
  })

  it('offers an abandoned job once more only when later ones were claimed or nothing was', async () => {
    const { jobId } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    expect((await sweep())?.abandoned).toContain(jobId)
    await markDispatched(database(), await leaseDispatches(database(), 500))
    await database().execute(sql`
      UPDATE plan_generation_job SET redispatch_after = clock_timestamp() WHERE id = ${jobId}`)
    await claim(await dispatchedAgo(60))
    expect((await sweep())?.abandoned).not.toContain(jobId)
    await claim(await dispatchedAgo(0))
    expect((await sweep())?.abandoned).toContain(jobId)
  })

  it('lets one process sweep at a time', async () => {
    const both = await Promise.all(Array.from({ length: 8 }, () => sweep()))
    expect(both.some((one) => one !== undefined)).toBe(true)
  })
})
