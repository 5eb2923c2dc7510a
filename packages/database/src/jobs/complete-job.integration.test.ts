import { randomUUID } from 'node:crypto'
import { agentName, type CompleteRequest } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { acceptJob } from './accept-job.ts'
import { cancelJob } from './cancel-job.ts'
import { claimJob } from './claim-job.ts'
import { completeJob } from './complete-job.ts'
import { failJob } from './fail-job.ts'
import { expireLease, makeIntake, makeRunningJob, readEventKinds, readJob } from './job-fixtures.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

function deliver(job: Pick<CompleteRequest, 'jobId' | 'attempt' | 'progress'>) {
  // The store does not look inside: the route has checked the plan before.
  const plan = { days: [] } as unknown as CompleteRequest['planData']
  const profile = {} as CompleteRequest['metabolicProfile']
  const { jobId, attempt, progress } = job
  return completeJob(database(), {
    ...{ jobId, attempt, planData: plan, metabolicProfile: profile },
    ...(progress === undefined ? {} : { progress }),
  })
}

async function countPlans(personId: string) {
  const { rows } = await database().execute<{ all: number; active: number }>(sql`
    SELECT count(*)::int AS all, count(*) FILTER (WHERE is_active)::int AS active
    FROM meal_plan WHERE person_id = ${personId}`)
  return rows[0]
}

describe('completeJob', () => {
  it('stores the plan, ends the job, and makes the plan active', async () => {
    const job = await makeRunningJob(database())
    expect(await deliver(job)).toMatchObject({ kind: 'stored' })
    expect(await readJob(database(), job.jobId)).toMatchObject({
      status: 'completed',
      percent: 100,
    })
    expect(await readEventKinds(database(), job.jobId)).toEqual([
      'accepted',
      'claimed',
      'completed',
    ])
    expect(await countPlans(job.personId)).toEqual({ all: 1, active: 1 })
  })

  it('writes what the last agents said before the end, once', async () => {
    const job = await makeRunningJob(database())
    const progress = ([5, 6] as const).map((agent) => ({
      ...{ agent, agentName: agentName(agent), status: 'running' as const },
      ...{ message: 'At work', percent: 80 + agent },
    }))
    const { jobId, attempt } = job
    await deliver({ jobId, attempt, progress })
    await deliver({ jobId, attempt, progress })
    const { rows } = await database().execute<{ kind: string; seq: number; percent: number }>(sql`
      SELECT kind, seq, (data ->> 'percent')::float8 AS percent FROM job_event
      WHERE job_id = ${jobId} ORDER BY seq`)
    expect(rows.slice(-3)).toEqual([
      { kind: 'agent', seq: 3, percent: 85 },
      { kind: 'agent', seq: 4, percent: 86 },
      { kind: 'completed', seq: 5, percent: null },
    ])
    expect(rows).toHaveLength(5)
    expect(await readJob(database(), jobId)).toMatchObject({
      percent: 100,
      progress: { agent: 6, percent: 86, seq: 4 },
    })
  })

  it('stores one plan of ten deliveries at once, and tells all of them which', async () => {
    const job = await makeRunningJob(database())
    const completions = await Promise.all(Array.from({ length: 10 }, () => deliver(job)))
    expect(new Set(completions.map((completion) => JSON.stringify(completion))).size).toBe(1)
    expect(completions[0]).toMatchObject({ kind: 'stored' })
    expect(await countPlans(job.personId)).toEqual({ all: 1, active: 1 })
  })

  it('takes the plan of the current attempt after its lease ran out, if nobody claimed since', async () => {
    const job = await makeRunningJob(database())
    await expireLease(database(), job.jobId)
    expect(await deliver(job)).toMatchObject({ kind: 'stored' })
  })

  it('changes nothing for a stale attempt, before and after the newer one has stored', async () => {
    const job = await makeRunningJob(database())
    await expireLease(database(), job.jobId)
    const request = {
      jobId: job.jobId,
      claimId: randomUUID(),
      incarnation: randomUUID(),
      othersRunning: 0,
    }
    await claimJob(database(), request)
    expect(await deliver(job)).toEqual({ kind: 'superseded' })
    expect(await deliver({ jobId: job.jobId, attempt: 2 })).toMatchObject({ kind: 'stored' })
    expect(await deliver(job)).toEqual({ kind: 'superseded' })
    expect(await countPlans(job.personId)).toEqual({ all: 1, active: 1 })
  })

  it('stores nothing for a cancelled, failed or unknown job', async () => {
    const cancelled = await makeRunningJob(database())
    await cancelJob(database(), cancelled.jobId)
    expect(await deliver(cancelled)).toEqual({ kind: 'gone' })
    const failed = await makeRunningJob(database())
    await failJob(database(), { kind: 'refused', ...failed, problem: refusal })
    expect(await deliver(failed)).toEqual({ kind: 'superseded' })
    expect(await deliver({ jobId: randomUUID(), attempt: 1 })).toEqual({ kind: 'gone' })
    expect(await countPlans(cancelled.personId)).toEqual({ all: 0, active: 0 })
  })

  it('leaves one active plan after a second job', async () => {
    const job = await makeRunningJob(database())
    await deliver(job)
    const { personId } = job
    const next = await acceptJob(database(), {
      personId,
      intake: makeIntake(),
      seed: 1,
      replace: false,
    })
    if (next.kind !== 'accepted') throw new Error(next.kind)
    const { jobId } = next.answer
    await claimJob(database(), {
      jobId,
      claimId: randomUUID(),
      incarnation: randomUUID(),
      othersRunning: 0,
    })
    await deliver({ jobId, attempt: 1 })
    expect(await countPlans(personId)).toEqual({ all: 2, active: 1 })
  })
})

const refusal = { type: 'x', title: 'x', status: 422, detail: 'x', code: 'unsafe_intake' }
