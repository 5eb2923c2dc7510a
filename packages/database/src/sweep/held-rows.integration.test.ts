import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { leaseDispatches, markDispatched, releaseDispatches } from '../jobs/dispatch-jobs.ts'
import { whileHeld } from '../jobs/hold-rows.fixture.ts'
import { expireLease, makeJob, makeRunningJob, readJob } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { sweepJobs } from './sweep-jobs.ts'

const database = withDatabase()

const sweep = () => sweepJobs(database(), { spareLeases: false })

async function makeAbandonedJobs() {
  const jobs = await Promise.all([makeRunningJob(database()), makeRunningJob(database())])
  for (const { jobId } of jobs) await expireLease(database(), jobId)
  return jobs
}

/** Sent long ago, in a time in which nobody claimed anything. */
async function makeForgottenJobs() {
  const jobs = await Promise.all([makeJob(database()), makeJob(database())])
  await markDispatched(database(), await leaseDispatches(database(), 500))
  for (const { jobId } of jobs)
    await database().execute(sql`
      UPDATE plan_generation_job SET dispatched_at = clock_timestamp() - interval '1 hour'
      WHERE id = ${jobId}`)
  await database().execute(sql`
    UPDATE plan_generation_job SET claimed_at = clock_timestamp() - interval '1 hour'
    WHERE claimed_at IS NOT NULL`)
  return jobs
}

describe('a job whose row somebody holds', () => {
  it('keeps no other abandoned job from being offered again', async () => {
    const [stuck, other] = await makeAbandonedJobs()
    const during = await whileHeld(database(), [stuck.jobId], sweep)
    expect(during?.abandoned).toContain(other.jobId)
    expect(during?.abandoned).not.toContain(stuck.jobId)
    expect((await sweep())?.abandoned).toContain(stuck.jobId)
  })

  it('keeps no other unclaimed job from being offered again', async () => {
    const [stuck, other] = await makeForgottenJobs()
    if (stuck === undefined || other === undefined) throw new Error('no jobs')
    const during = await whileHeld(database(), [stuck.jobId], sweep)
    expect(during?.unclaimed).toContain(other.jobId)
    expect(during?.unclaimed).not.toContain(stuck.jobId)
    expect((await sweep())?.unclaimed).toContain(stuck.jobId)
  })

  it('keeps no other lost lease from being judged, and its own is judged afterwards', async () => {
    const [stuck, other] = await makeAbandonedJobs()
    await sweep()
    for (const { incarnation } of [stuck, other])
      await database().execute(sql`
        UPDATE worker_incarnation SET last_seen_at = clock_timestamp() + interval '1 second'
        WHERE incarnation = ${incarnation}`)
    await whileHeld(database(), [stuck.jobId], sweep)
    expect(await readJob(database(), other.jobId)).toMatchObject({ open_losses: 0 })
    expect(await readJob(database(), stuck.jobId)).toMatchObject({ open_losses: 1 })
    await sweep()
    expect(await readJob(database(), stuck.jobId)).toMatchObject({ open_losses: 0, crashes: 0 })
  })

  it('keeps no other message from being marked as sent, or from being freed', async () => {
    const [stuck, sent, freed] = [
      await makeJob(database()),
      await makeJob(database()),
      await makeJob(database()),
    ]
    const leased = await leaseDispatches(database(), 500)
    const only = (...ids: string[]) => leased.filter(({ jobId }) => ids.includes(jobId))
    await whileHeld(database(), [stuck.jobId], async () => {
      await markDispatched(database(), only(stuck.jobId, sent.jobId))
      await releaseDispatches(database(), only(stuck.jobId, freed.jobId))
    })
    expect(await readJob(database(), sent.jobId)).toMatchObject({ undispatched: false })
    expect(await readJob(database(), stuck.jobId)).toMatchObject({ undispatched: true })
    const next = (await leaseDispatches(database(), 500)).map(({ jobId }) => jobId)
    expect(next).toContain(freed.jobId)
    // Its lease frees it for the next relay.
    expect(next).not.toContain(stuck.jobId)
  })
})

it('offers a job again after months in which nobody claimed anything', async () => {
  const [job] = await makeForgottenJobs()
  await database().execute(sql`
    UPDATE plan_generation_job SET redispatches = 1000000 WHERE id = ${job?.jobId ?? randomUUID()}`)
  expect((await sweep())?.unclaimed).toContain(job?.jobId)
})
