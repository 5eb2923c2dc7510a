import { randomUUID } from 'node:crypto'
import { createProblem } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cancelJob } from './cancel-job.ts'
import { claimJob } from './claim-job.ts'
import { failJob } from './fail-job.ts'
import { findJob } from './find-job.ts'
import { makeRunningJob, readEventKinds, readJob } from './job-fixtures.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()
const problem = createProblem('impossible_wishes', 'Allow more time to cook.')

async function claimAgain(jobId: string) {
  await database().execute(sql`
    UPDATE plan_generation_job SET run_after = NULL WHERE id = ${jobId}`)
  return claimJob(database(), {
    jobId,
    claimId: randomUUID(),
    incarnation: randomUUID(),
    othersRunning: 0,
  })
}

describe('failJob', () => {
  it('waits 5 s, then 10 s, each up to a fifth longer, and ends the job at the third failure', async () => {
    const { jobId, personId } = await makeRunningJob(database())
    const fail = (attempt: number, random: number) =>
      failJob(database(), { kind: 'transient', jobId, attempt, reason: 'test' }, () => random)
    expect(await fail(1, 0)).toEqual({
      kind: 'settled',
      response: { outcome: 'retry', retryAfterMs: 5_000 },
    })
    await claimAgain(jobId)
    expect(await fail(2, 1)).toEqual({
      kind: 'settled',
      response: { outcome: 'retry', retryAfterMs: 12_000 },
    })
    await claimAgain(jobId)
    expect(await fail(3, 0)).toEqual({ kind: 'settled', response: { outcome: 'failed' } })
    expect(await readJob(database(), jobId)).toMatchObject({
      status: 'failed',
      failure_kind: 'exhausted',
      failures: 3,
    })
    expect(await findJob(database(), { jobId, personId })).toMatchObject({
      status: 'failed',
      problem: { code: 'plan_failed', reason: 'exhausted' },
    })
  })

  it('gives a repeat the recorded outcome and counts it once', async () => {
    const { jobId, attempt } = await makeRunningJob(database())
    const request = { kind: 'transient', jobId, attempt, reason: 'test' } as const
    const first = await failJob(database(), request)
    expect(await failJob(database(), request)).toEqual(first)
    expect(await readJob(database(), jobId)).toMatchObject({ failures: 1 })
  })

  it('ends a refused job at once and keeps what the person is told', async () => {
    const { jobId, attempt, personId } = await makeRunningJob(database())
    await failJob(database(), { kind: 'refused', jobId, attempt, problem })
    expect(await findJob(database(), { jobId, personId })).toMatchObject({
      status: 'failed',
      problem,
    })
    expect(await readEventKinds(database(), jobId)).toEqual(['accepted', 'claimed', 'failed'])
  })

  it('takes a job back at no cost and offers it again at once', async () => {
    const { jobId, attempt } = await makeRunningJob(database())
    expect(await failJob(database(), { kind: 'handed_back', jobId, attempt })).toEqual({
      kind: 'settled',
      response: { outcome: 'handed_back' },
    })
    expect(await readJob(database(), jobId)).toMatchObject({
      status: 'pending',
      undispatched: true,
      failures: 0,
      crashes: 0,
      deliveries: 0,
      run_after: null,
    })
  })

  it('changes nothing for a stale attempt and for a cancelled or unknown job', async () => {
    const { jobId, attempt } = await makeRunningJob(database())
    await failJob(database(), { kind: 'handed_back', jobId, attempt })
    await claimAgain(jobId)
    const stale = { kind: 'transient', jobId, attempt: 9, reason: 'test' } as const
    expect(await failJob(database(), stale)).toEqual({ kind: 'superseded' })
    await cancelJob(database(), jobId)
    expect(await failJob(database(), { ...stale, attempt: 2 })).toEqual({ kind: 'gone' })
    expect(await failJob(database(), { ...stale, jobId: randomUUID() })).toEqual({ kind: 'gone' })
  })
})
