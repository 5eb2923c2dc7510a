import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createDelivery } from '../batching/create-delivery.ts'
import { cancelJob } from './cancel-job.ts'
import { claimJobs } from './claim-job.ts'
import { whileHeld } from './hold-rows.fixture.ts'
import {
  expireLease,
  makeJob,
  makeMany,
  makeRunningJob,
  readEventKinds,
  readJob,
} from './job-fixtures.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

function claimOf(jobId: string, othersRunning = 0) {
  return { jobId, claimId: randomUUID(), incarnation: randomUUID(), othersRunning }
}

describe('a batch of claims', () => {
  it('gives each its own answer', async () => {
    const [free, ended] = [await makeJob(database()), await makeJob(database())]
    const [leased, lost, suspect] = await Promise.all([
      makeRunningJob(database()),
      makeRunningJob(database()),
      makeRunningJob(database()),
    ])
    await cancelJob(database(), ended.jobId)
    for (const { jobId } of [lost, suspect]) await expireLease(database(), jobId)
    const claims = await claimJobs(database(), [
      claimOf(free.jobId.toUpperCase(), 3),
      claimOf(ended.jobId),
      claimOf(leased.jobId),
      claimOf(lost.jobId),
      claimOf(suspect.jobId, 1),
      claimOf(randomUUID()),
    ])
    expect(claims).toMatchObject([
      { kind: 'claimed', response: { attempt: 1, alone: false } },
      { kind: 'ended', status: 'cancelled' },
      { kind: 'not_now' },
      { kind: 'claimed', response: { attempt: 2, alone: true } },
      { kind: 'runs_alone' },
      { kind: 'ended', status: 'unknown' },
    ])
    expect(await readEventKinds(database(), lost.jobId)).toEqual([
      'accepted',
      'claimed',
      'lease_lost',
      'claimed',
    ])
    expect(await readJob(database(), suspect.jobId)).toMatchObject({ attempt: 1, open_losses: 0 })
  })

  it('passes over a row that somebody holds, and gives it when it is free', async () => {
    const [stuck, other] = [await makeJob(database()), await makeJob(database())]
    const delivery = createDelivery(database())
    const answers = await whileHeld(database(), [stuck.jobId], () =>
      Promise.all([
        delivery.claimJob(claimOf(stuck.jobId)),
        delivery.claimJob(claimOf(other.jobId)),
      ]),
    )
    expect(answers).toMatchObject([{ kind: 'not_now', retryAfterMs: 1_000 }, { kind: 'claimed' }])
    expect(await delivery.claimJob(claimOf(stuck.jobId))).toMatchObject({ kind: 'claimed' })
  })

  it('gives each job of two processes to one of them', async () => {
    const jobs = await makeMany(40, () => makeJob(database()))
    const processes = [createDelivery(database()), createDelivery(database())]
    const claims = await Promise.all(
      processes.flatMap((delivery, nr) =>
        (nr === 0 ? jobs : jobs.toReversed()).map(({ jobId }) => delivery.claimJob(claimOf(jobId))),
      ),
    )
    expect(claims.filter(({ kind }) => kind === 'claimed')).toHaveLength(jobs.length)
    for (const { jobId } of jobs)
      expect(await readJob(database(), jobId)).toMatchObject({ attempt: 1, deliveries: 1 })
  })
})
