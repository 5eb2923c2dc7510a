import { randomUUID } from 'node:crypto'
import type { CompleteRequest } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import { acceptJob } from '../jobs/accept-job.ts'
import { cancelJob } from '../jobs/cancel-job.ts'
import { claimJob } from '../jobs/claim-job.ts'
import { completeJob } from '../jobs/complete-job.ts'
import { failJob } from '../jobs/fail-job.ts'
import { makeIntake, makeMany, makePerson, readEventKinds, readJob } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { cancelAsOperator } from './cancel-as-operator.ts'
import { groupDeadJobs, replayDeadJobs } from './dead-jobs.ts'
import { replayJob } from './replay-job.ts'

const database = withDatabase()
const actor = { kind: 'command' } as const

async function ask(personId: string): Promise<string> {
  const request = { personId, intake: makeIntake(), seed: 9, replace: false }
  const accepted = await acceptJob(database(), request)
  return accepted.kind === 'accepted' ? accepted.answer.jobId : expect.fail(accepted.kind)
}

async function claim(jobId: string): Promise<number> {
  const claimed = await claimJob(database(), {
    ...{ jobId, claimId: randomUUID(), incarnation: randomUUID(), othersRunning: 0 },
  })
  return claimed.kind === 'claimed' ? claimed.response.attempt : expect.fail(claimed.kind)
}

async function die(jobId: string, reason: string): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    await database().execute(
      sql`UPDATE plan_generation_job SET run_after = NULL WHERE id = ${jobId}`,
    )
    await failJob(database(), { kind: 'transient', jobId, attempt: await claim(jobId), reason })
  }
}

async function makeDead(reason: string) {
  const personId = await makePerson(database())
  const jobId = await ask(personId)
  await die(jobId, reason)
  return { personId, jobId }
}

async function complete(jobId: string): Promise<void> {
  const planData = {
    days: [],
    metabolic: { goalKcal: 2000 },
  } as unknown as CompleteRequest['planData']
  const attempt = await claim(jobId)
  await completeJob(database(), { jobId, attempt, planData, metabolicProfile: {} as never })
}

describe('a replay', () => {
  it('is a new job of the same person, intake and seed; the dead one stays as it ended', async () => {
    const { jobId, personId } = await makeDead('agent_deadline')
    const result = await replayJob(database(), jobId, actor)
    expect(result).toMatchObject({ outcome: 'replayed' })
    const newJobId = result?.newJobId ?? ''
    const [dead, replay] = [await readJob(database(), jobId), await readJob(database(), newJobId)]
    expect(dead).toMatchObject({ status: 'failed', failure_reason: 'agent_deadline' })
    expect(replay).toMatchObject({
      ...{ status: 'pending', person_id: personId, replay_of: jobId, attempt: 0, failures: 0 },
      ...{ seed: dead.seed, intake: dead.intake, undispatched: true },
    })
    expect(await readEventKinds(database(), newJobId)).toEqual(['accepted'])
    expect((await listAudit(database(), { subject: jobId }, 10)).entries).toMatchObject([
      { action: 'job_replayed', actorKind: 'command', detail: { newJobId } },
    ])
    await complete(newJobId)
    expect(await readJob(database(), newJobId)).toMatchObject({ status: 'completed' })
  })

  it('is made once, however often and at once it is asked for', async () => {
    const { jobId } = await makeDead('solver_crashed')
    const results = await makeMany(8, () => replayJob(database(), jobId, actor))
    expect(results.filter((result) => result?.outcome === 'replayed')).toHaveLength(1)
    expect(results.filter((result) => result?.outcome === 'already')).toHaveLength(7)
    expect(new Set(results.map((result) => result?.newJobId)).size).toBe(1)
    const { entries } = await listAudit(database(), { subject: jobId }, 10)
    expect(entries).toHaveLength(1)
  })

  it('says why there is none', async () => {
    const busy = await makeDead('solver_crashed')
    await ask(busy.personId)
    expect(await replayJob(database(), busy.jobId, actor)).toMatchObject({ outcome: 'busy' })
    const content = await makeDead('solver_crashed')
    await complete(await ask(content.personId))
    expect(await replayJob(database(), content.jobId, actor)).toMatchObject({ outcome: 'moved_on' })
    const cancelled = await ask(await makePerson(database()))
    expect(await replayJob(database(), cancelled, actor)).toMatchObject({ outcome: 'not_dead' })
    await cancelJob(database(), cancelled)
    expect(await replayJob(database(), cancelled, actor)).toMatchObject({ outcome: 'not_dead' })
    expect(await replayJob(database(), randomUUID(), actor)).toBeUndefined()
  })

  it('that died in its turn can be replayed, and the first one cannot again', async () => {
    const { jobId } = await makeDead('solver_crashed')
    const first = (await replayJob(database(), jobId, actor))?.newJobId ?? ''
    await die(first, 'solver_crashed')
    expect(await replayJob(database(), jobId, actor)).toMatchObject({ outcome: 'already' })
    expect(await replayJob(database(), first, actor)).toMatchObject({ outcome: 'replayed' })
  })
})

describe('dead jobs', () => {
  it('are grouped by reason with what stands in their way, and replayed in batches', async () => {
    const reason = 'test_of_groups'
    const [one, two, three, four] = [
      await makeDead(reason),
      await makeDead(reason),
      await makeDead(reason),
      await makeDead(reason),
    ]
    await ask(three.personId)
    await complete(await ask(four.personId))
    const group = async () =>
      (await groupDeadJobs(database())).find((found) => found.reason === reason)
    expect(await group()).toMatchObject({
      ...{ failure: 'exhausted', total: 4, ready: 2, replayed: 0, busy: 1, movedOn: 1 },
    })
    const asked = { failure: 'exhausted', reason, limit: 1, dryRun: false } as const
    const dry = await replayDeadJobs(database(), { ...asked, limit: 50, dryRun: true }, actor)
    expect(dry).toEqual({ dryRun: true, jobIds: [one.jobId, two.jobId], results: [], left: 0 })
    expect((await group())?.ready).toBe(2)
    const first = await replayDeadJobs(database(), asked, actor)
    expect(first).toMatchObject({
      jobIds: [one.jobId],
      left: 1,
      results: [{ outcome: 'replayed' }],
    })
    const second = await replayDeadJobs(database(), asked, actor)
    expect(second).toMatchObject({
      jobIds: [two.jobId],
      left: 0,
      results: [{ outcome: 'replayed' }],
    })
    expect(await replayDeadJobs(database(), asked, actor)).toMatchObject({ jobIds: [], left: 0 })
    expect(await group()).toMatchObject({ ready: 0, replayed: 2 })
  })

  it('pressed twice at once make one job for each', async () => {
    const reason = 'test_of_presses'
    await makeMany(3, () => makeDead(reason))
    const asked = { failure: 'exhausted', reason, limit: 50, dryRun: false } as const
    await makeMany(2, () => replayDeadJobs(database(), asked, actor))
    const { rows } = await database().execute<{ jobs: number }>(sql`
      SELECT count(*)::int AS jobs FROM plan_generation_job AS job
      JOIN plan_generation_job AS dead ON dead.id = job.replay_of WHERE dead.failure_reason = ${reason}`)
    expect(rows).toEqual([{ jobs: 3 }])
  })

  it('of one person are one wish: only the newest is ready', async () => {
    const reason = 'test_of_wishes'
    const { personId } = await makeDead(reason)
    const newest = await ask(personId)
    await die(newest, reason)
    const asked = { failure: 'exhausted', reason, limit: 50, dryRun: true } as const
    expect((await replayDeadJobs(database(), asked, actor)).jobIds).toEqual([newest])
  })
})

describe('a job that an operator cancels', () => {
  it('ends, and who did it is written down once', async () => {
    const jobId = await ask(await makePerson(database()))
    expect(await cancelAsOperator(database(), jobId, actor)).toEqual({
      ...{ status: 'cancelled', isDone: true },
    })
    expect(await cancelAsOperator(database(), jobId, actor)).toEqual({
      ...{ status: 'cancelled', isDone: false },
    })
    expect((await listAudit(database(), { subject: jobId }, 10)).entries).toMatchObject([
      { action: 'job_cancelled', detail: { was: 'pending' } },
    ])
    expect(await cancelAsOperator(database(), randomUUID(), actor)).toBeUndefined()
  })
})
