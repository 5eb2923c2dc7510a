import { randomUUID } from 'node:crypto'
import type { CompleteRequest } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createDelivery } from '../batching/create-delivery.ts'
import { held, RowHeld } from '../batching/held.ts'
import { cancelJob } from './cancel-job.ts'
import { claimJobs } from './claim-job.ts'
import { completeJobs } from './complete-job.ts'
import { whileHeld } from './hold-rows.fixture.ts'
import { expireLease, makeMany, makeRunningJob, readEventKinds, readJob } from './job-fixtures.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

function planOf({ jobId, attempt }: { jobId: string; attempt: number }): CompleteRequest {
  const planData = { days: [] } as unknown as CompleteRequest['planData']
  return { jobId, attempt, planData, metabolicProfile: {} as CompleteRequest['metabolicProfile'] }
}

async function countPlans(jobId: string) {
  const { rows } = await database().execute(sql`SELECT id FROM meal_plan WHERE job_id = ${jobId}`)
  return rows.length
}

describe('a batch of completions', () => {
  it('stores the current ones and tells the others apart', async () => {
    const [current, stale, cancelled, failing] = await Promise.all([
      makeRunningJob(database()),
      makeRunningJob(database()),
      makeRunningJob(database()),
      makeRunningJob(database()),
    ])
    const done = await makeRunningJob(database())
    if (!current || !stale || !cancelled || !failing) throw new Error('none')
    const [stored] = await completeJobs(database(), [planOf(done)])
    await expireLease(database(), stale.jobId)
    await claimJobs(database(), [
      {
        jobId: stale.jobId,
        claimId: randomUUID(),
        incarnation: randomUUID(),
        othersRunning: 0,
      },
    ])
    await cancelJob(database(), cancelled.jobId)
    await expireLease(database(), failing.jobId)
    const completions = await completeJobs(database(), [
      planOf(current),
      planOf(stale),
      planOf(cancelled),
      planOf(failing),
      planOf(done),
      planOf({ ...done, attempt: 2 }),
      planOf({ jobId: randomUUID(), attempt: 1 }),
    ])
    expect(completions).toMatchObject([
      { kind: 'stored' },
      { kind: 'superseded' },
      { kind: 'gone' },
      { kind: 'stored' },
      stored as object,
      { kind: 'superseded' },
      { kind: 'gone' },
    ])
    expect(await readEventKinds(database(), current.jobId)).toEqual([
      'accepted',
      'claimed',
      'completed',
    ])
    const counts = [current, stale, cancelled, failing, done].map(({ jobId }) => countPlans(jobId))
    expect(await Promise.all(counts)).toEqual([1, 0, 0, 1, 1])
  })

  it('passes over a row that somebody holds, and stores its plan when it is free', async () => {
    const [first, stuck, last] = await Promise.all([
      makeRunningJob(database()),
      makeRunningJob(database()),
      makeRunningJob(database()),
    ])
    const delivery = createDelivery(database())
    await whileHeld(database(), [stuck.jobId], async () => {
      const completions = await completeJobs(database(), [first, stuck, last].map(planOf))
      expect(completions).toMatchObject([{ kind: 'stored' }, held, { kind: 'stored' }])
      await expect(delivery.completeJob(planOf(stuck))).rejects.toThrow(RowHeld)
    })
    expect(await delivery.completeJob(planOf(stuck))).toMatchObject({ kind: 'stored' })
    expect(await countPlans(stuck.jobId)).toBe(1)
  })

  it('fails a plan that cannot be stored alone', async () => {
    const jobs = await makeMany(20, () => makeRunningJob(database()))
    const delivery = createDelivery(database())
    const outcomes = await Promise.allSettled(
      jobs.map((job, nr) => {
        const request = planOf(job)
        const planData = { days: [], note: 'a\u0000b' } as unknown as CompleteRequest['planData']
        return delivery.completeJob(nr === 11 ? { ...request, planData } : request)
      }),
    )
    expect(outcomes.flatMap(({ status }, nr) => (status === 'rejected' ? [nr] : []))).toEqual([11])
    expect(await readJob(database(), jobs[11]?.jobId ?? '')).toMatchObject({ status: 'running' })
  })

  it('stores one plan a job where two processes complete the same jobs', async () => {
    const jobs = await makeMany(40, () => makeRunningJob(database()))
    const processes = [createDelivery(database()), createDelivery(database())]
    const [first, second] = await Promise.all(
      processes.map((delivery, nr) =>
        Promise.all((nr === 0 ? jobs : jobs.toReversed()).map(planOf).map(delivery.completeJob)),
      ),
    )
    expect(first?.every(({ kind }) => kind === 'stored')).toBe(true)
    expect(first).toEqual(second?.toReversed())
    for (const { jobId } of jobs) expect(await countPlans(jobId)).toBe(1)
  })
})
