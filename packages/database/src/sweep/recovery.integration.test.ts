import { randomUUID } from 'node:crypto'
import type { CompleteRequest } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { claimJob } from '../jobs/claim-job.ts'
import { completeJob } from '../jobs/complete-job.ts'
import { leaseDispatches, markDispatched } from '../jobs/dispatch-jobs.ts'
import { failJob } from '../jobs/fail-job.ts'
import { expireLease, makeJob, makeRunningJob, readJob } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { sweepJobs } from './sweep-jobs.ts'

const database = withDatabase()

/** Lets every lease, wait and period of a job pass without waiting for them. */
async function letTimePass(jobId: string) {
  await database().execute(sql`
    UPDATE plan_generation_job
    SET dispatch_leased_until = dispatch_leased_until - interval '1 hour',
      dispatched_at = dispatched_at - interval '1 hour', run_after = run_after - interval '1 hour',
      claimed_at = claimed_at - interval '1 hour',
      redispatch_after = redispatch_after - interval '1 hour',
      lease_until = lease_until - interval '1 hour'
    WHERE id = ${jobId}`)
}

/** A world that works again: sweep, send what is undispatched, claim it, deliver. */
async function recover(jobId: string) {
  await letTimePass(jobId)
  await sweepJobs(database(), { spareLeases: false })
  const dispatches = await leaseDispatches(database(), 500)
  expect(dispatches.map((dispatch) => dispatch.jobId)).toContain(jobId)
  await markDispatched(database(), dispatches)
  const claim = await claimJob(database(), {
    jobId,
    claimId: randomUUID(),
    incarnation: randomUUID(),
    othersRunning: 0,
  })
  if (claim.kind !== 'claimed') throw new Error(claim.kind)
  await deliver(jobId, claim.response.attempt)
  expect(await readJob(database(), jobId)).toMatchObject({ status: 'completed' })
  const { rows } = await database().execute(sql`SELECT id FROM meal_plan WHERE job_id = ${jobId}`)
  expect(rows).toHaveLength(1)
}

function deliver(jobId: string, attempt: number) {
  const planData = { days: [] } as unknown as CompleteRequest['planData']
  return completeJob(database(), { jobId, attempt, planData, metabolicProfile: {} as never })
}

describe('a job whose world dies', () => {
  it('after the accept is sent at the next look', async () => {
    const { jobId } = await makeJob(database())
    await recover(jobId)
  })

  it('between the lease of the relay and the queue is sent by another relay', async () => {
    const { jobId } = await makeJob(database())
    await leaseDispatches(database(), 500)
    await recover(jobId)
  })

  it('after it was marked dispatched, with the message lost, is offered again', async () => {
    const { jobId } = await makeJob(database())
    await markDispatched(database(), await leaseDispatches(database(), 500))
    await recover(jobId)
  })

  it('after the claim is claimed again', async () => {
    const { jobId } = await makeRunningJob(database())
    await markDispatched(database(), await leaseDispatches(database(), 500))
    await recover(jobId)
  })

  it('after a failure, with the message lost, is tried again', async () => {
    const { jobId, attempt } = await makeRunningJob(database())
    await failJob(database(), { kind: 'transient', jobId, attempt, reason: 'test' })
    await recover(jobId)
  })

  it('after it was handed back is sent again', async () => {
    const { jobId, attempt } = await makeRunningJob(database())
    await failJob(database(), { kind: 'handed_back', jobId, attempt })
    await recover(jobId)
  })

  it('after the sweep offered it again, before the relay sent it, is sent', async () => {
    const { jobId } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await sweepJobs(database(), { spareLeases: false })
    await recover(jobId)
  })

  it('after the plan was stored, before anybody heard of it, has one plan and needs nothing more', async () => {
    const { jobId, attempt } = await makeRunningJob(database())
    const stored = await deliver(jobId, attempt)
    await letTimePass(jobId)
    await sweepJobs(database(), { spareLeases: false })
    expect(
      (await leaseDispatches(database(), 500)).map((dispatch) => dispatch.jobId),
    ).not.toContain(jobId)
    expect(await deliver(jobId, attempt)).toEqual(stored)
  })
})
