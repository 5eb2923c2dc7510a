import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cancelJob } from './cancel-job.ts'
import { claimJob } from './claim-job.ts'
import { failJob } from './fail-job.ts'
import {
  expireLease,
  makeIntake,
  makeJob,
  makeRunningJob,
  readEventKinds,
  readJob,
} from './job-fixtures.ts'
import { recordBeat } from './record-beat.ts'
import { crashLimit } from './timing.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

function claim(jobId: string, changes: Partial<Parameters<typeof claimJob>[1]> = {}) {
  return claimJob(database(), {
    jobId,
    claimId: randomUUID(),
    incarnation: randomUUID(),
    othersRunning: 0,
    ...changes,
  })
}

describe('claimJob', () => {
  it('gives a pending job with its intake, and raises the attempt', async () => {
    const { jobId } = await makeJob(database())
    expect(await claim(jobId)).toEqual({
      kind: 'claimed',
      response: { attempt: 1, intake: makeIntake(), seed: 7, alone: false, leaseMs: 6_000 },
    })
    expect(await readEventKinds(database(), jobId)).toEqual(['accepted', 'claimed'])
  })

  it('gives a job to one of twenty that ask at once', async () => {
    const { jobId } = await makeJob(database())
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim(jobId)))
    expect(claims.filter(({ kind }) => kind === 'claimed')).toHaveLength(1)
    expect(claims.filter(({ kind }) => kind === 'not_now')).toHaveLength(19)
  })

  it('gives the same attempt to a repeat whose answer was lost', async () => {
    const { jobId } = await makeJob(database())
    const claimId = randomUUID()
    const first = await claim(jobId, { claimId })
    expect(await claim(jobId, { claimId })).toEqual(first)
    expect(await readJob(database(), jobId)).toMatchObject({ attempt: 1, deliveries: 1 })
  })

  it('says how long a leased job is leased', async () => {
    const { jobId } = await makeRunningJob(database())
    const refused = await claim(jobId)
    if (refused.kind !== 'not_now') throw new Error(refused.kind)
    expect(refused.retryAfterMs).toBeGreaterThan(1_000)
    expect(refused.retryAfterMs).toBeLessThanOrEqual(6_000)
  })

  it('takes a job over when its lease has run out, writes the lost lease down, and runs it alone', async () => {
    const { jobId } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    expect(await claim(jobId, { othersRunning: 1 })).toEqual({ kind: 'runs_alone' })
    expect(await claim(jobId)).toMatchObject({ kind: 'claimed', response: { alone: true } })
    expect(await readJob(database(), jobId)).toMatchObject({
      attempt: 2,
      open_losses: 1,
      crashes: 0,
    })
    expect(await readEventKinds(database(), jobId)).toEqual([
      'accepted',
      'claimed',
      'lease_lost',
      'claimed',
    ])
  })

  it('gives a job that waits for a retry only when it is due', async () => {
    const { jobId, attempt } = await makeRunningJob(database())
    await failJob(database(), { kind: 'transient', jobId, attempt, reason: 'test' })
    expect(await claim(jobId)).toMatchObject({ kind: 'not_now' })
    await database().execute(sql`
      UPDATE plan_generation_job SET run_after = clock_timestamp() WHERE id = ${jobId}`)
    expect(await claim(jobId)).toMatchObject({ kind: 'claimed', response: { attempt: 2 } })
  })

  it('gives a job that may have crashed a worker only to a process that runs nothing else', async () => {
    const { jobId, attempt } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await claim(jobId)
    await expireLease(database(), jobId)
    expect(await claim(jobId, { othersRunning: 1 })).toEqual({ kind: 'runs_alone' })
    expect(await claim(jobId)).toMatchObject({
      kind: 'claimed',
      response: { attempt: attempt + 2, alone: true },
    })
  })

  it('holds a job back while as many of its lost leases as make poison are still to be judged', async () => {
    const { jobId } = await makeRunningJob(database())
    for (let loss = 0; loss < crashLimit - 1; loss += 1) {
      await expireLease(database(), jobId)
      expect(await claim(jobId)).toMatchObject({ kind: 'claimed' })
    }
    await expireLease(database(), jobId)
    expect(await claim(jobId)).toMatchObject({ kind: 'not_now' })
  })

  it('says that an ended or unknown job needs no message', async () => {
    const { jobId } = await makeJob(database())
    await cancelJob(database(), jobId)
    expect(await claim(jobId)).toEqual({ kind: 'ended', status: 'cancelled' })
    expect(await claim(randomUUID())).toEqual({ kind: 'ended', status: 'unknown' })
  })

  it('does not take a job whose lease was renewed in time', async () => {
    const { jobId, attempt, incarnation } = await makeRunningJob(database())
    await expireLease(database(), jobId)
    await recordBeat(database(), { jobId, attempt, incarnation, beat: 1 })
    expect(await claim(jobId)).toMatchObject({ kind: 'not_now' })
  })
})
