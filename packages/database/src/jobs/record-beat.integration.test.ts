import { randomUUID } from 'node:crypto'
import { agentName, type PipelineProgress } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { cancelJob } from './cancel-job.ts'
import { claimJob } from './claim-job.ts'
import { findJob, listEvents } from './find-job.ts'
import { expireLease, makeRunningJob, readEventKinds, readJob } from './job-fixtures.ts'
import { recordBeat } from './record-beat.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

function progress(agent: 1 | 4, percent: number): PipelineProgress {
  return { status: 'running', agent, agentName: agentName(agent), message: 'At work', percent }
}

describe('recordBeat', () => {
  it('renews the lease without an event', async () => {
    const job = await makeRunningJob(database())
    await expireLease(database(), job.jobId)
    expect(await recordBeat(database(), { ...pick(job), beat: 1 })).toEqual({ verdict: 'continue' })
    const row = await readJob(database(), job.jobId)
    expect(new Date(String(row.lease_until)).getTime()).toBeGreaterThan(Date.now() + 3_000)
    expect(await readEventKinds(database(), job.jobId)).toEqual(['accepted', 'claimed'])
  })

  it('writes progress as an event with the next number', async () => {
    const job = await makeRunningJob(database())
    await recordBeat(database(), { ...pick(job), beat: 1, progress: [progress(1, 10)] })
    await recordBeat(database(), { ...pick(job), beat: 2, progress: [progress(4, 45)] })
    const events = await listEvents(database(), job.jobId, 2)
    expect(events.map(({ seq, kind }) => [seq, kind])).toEqual([
      [3, 'agent'],
      [4, 'agent'],
    ])
    expect(await findJob(database(), job)).toMatchObject({
      status: 'running',
      percent: 45,
      seq: 4,
      progress: { agent: 4, agentName: 'Nutrition Compiler', percent: 45, seq: 4 },
    })
  })

  it('writes all that one beat tells in order, and shows the last of it', async () => {
    const job = await makeRunningJob(database())
    const told = [progress(1, 10), progress(4, 70), progress(4, 45)]
    await recordBeat(database(), { ...pick(job), beat: 1, progress: told })
    const events = await listEvents(database(), job.jobId, 2)
    expect(events.map(({ seq, data }) => [seq, data.seq, data.agent, data.percent])).toEqual([
      [3, 3, 1, 10],
      [4, 4, 4, 70],
      [5, 5, 4, 70],
    ])
    const shown = { percent: 70, seq: 5, progress: { agent: 4, percent: 70, seq: 5 } }
    expect(await findJob(database(), job)).toMatchObject(shown)
  })

  it('changes nothing for a late beat', async () => {
    const job = await makeRunningJob(database())
    await recordBeat(database(), { ...pick(job), beat: 2, progress: [progress(4, 45)] })
    await expireLease(database(), job.jobId)
    const before = await readJob(database(), job.jobId)
    expect(
      await recordBeat(database(), { ...pick(job), beat: 1, progress: [progress(1, 10)] }),
    ).toEqual({
      verdict: 'continue',
    })
    expect(await readJob(database(), job.jobId)).toEqual(before)
  })

  it('never lets the shown percentage go back, across attempts too', async () => {
    const job = await makeRunningJob(database())
    await recordBeat(database(), { ...pick(job), beat: 1, progress: [progress(4, 60)] })
    await expireLease(database(), job.jobId)
    const claim = {
      jobId: job.jobId,
      claimId: randomUUID(),
      incarnation: randomUUID(),
      othersRunning: 0,
    }
    await claimJob(database(), claim)
    const second = { jobId: job.jobId, attempt: 2, incarnation: claim.incarnation }
    await recordBeat(database(), { ...second, beat: 1, progress: [progress(1, 5)] })
    const events = await listEvents(database(), job.jobId, 0)
    expect(events.filter(({ kind }) => kind === 'agent').map(({ data }) => data.percent)).toEqual([
      60, 60,
    ])
  })

  it('tells a worker that it was superseded, or that the job was cancelled or deleted', async () => {
    const job = await makeRunningJob(database())
    await expireLease(database(), job.jobId)
    await claimJob(database(), {
      jobId: job.jobId,
      claimId: randomUUID(),
      incarnation: randomUUID(),
      othersRunning: 0,
    })
    expect(await recordBeat(database(), { ...pick(job), beat: 9 })).toEqual({
      verdict: 'superseded',
    })
    await cancelJob(database(), job.jobId)
    expect(await recordBeat(database(), { ...pick(job), beat: 10 })).toEqual({
      verdict: 'cancelled',
    })
    const unknown = { ...pick(job), jobId: randomUUID(), beat: 1 }
    expect(await recordBeat(database(), unknown)).toEqual({ verdict: 'cancelled' })
  })
})

function pick({
  jobId,
  attempt,
  incarnation,
}: {
  jobId: string
  attempt: number
  incarnation: string
}) {
  return { jobId, attempt, incarnation }
}
