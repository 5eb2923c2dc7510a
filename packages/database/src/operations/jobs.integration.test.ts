import { randomUUID } from 'node:crypto'
import { createProblem } from '@zero-sum/contracts'
import type { OperatorJobQuery } from '@zero-sum/contracts/operator-jobs'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { cancelJob } from '../jobs/cancel-job.ts'
import { failJob } from '../jobs/fail-job.ts'
import { makeJob, makePerson, makeRunningJob } from '../jobs/job-fixtures.ts'
import { recordBeat } from '../jobs/record-beat.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { findJobStory } from './find-job-story.ts'
import { listJobs, pageStatement } from './list-jobs.ts'

const database = withDatabase()

const ids = async (query: OperatorJobQuery) =>
  (await listJobs(database(), query, 50)).jobs.map(({ jobId }) => jobId)

async function makeRefused() {
  const job = await makeRunningJob(database())
  const problem = createProblem('unsafe_intake', 'You are expecting a child.', {
    reason: 'pregnancy',
  })
  await failJob(database(), { kind: 'refused', jobId: job.jobId, attempt: job.attempt, problem })
  return job
}

describe('the list of jobs', () => {
  it('is told by state, kind of failure, reason, person and the beginning of an id', async () => {
    const [pending, running, refused] = [
      await makeJob(database()),
      await makeRunningJob(database()),
      await makeRefused(),
    ]
    const cancelled = await makeJob(database())
    await cancelJob(database(), cancelled.jobId)
    expect(await ids({})).toEqual([cancelled, refused, running, pending].map(({ jobId }) => jobId))
    expect(await ids({ status: 'unfinished' })).toEqual([running.jobId, pending.jobId])
    expect(await ids({ status: 'cancelled' })).toEqual([cancelled.jobId])
    expect(await ids({ failure: 'refused' })).toEqual([refused.jobId])
    expect(await ids({ failure: 'refused', reason: 'unsafe_intake' })).toEqual([refused.jobId])
    expect(await ids({ reason: 'unsafe_intake' })).toEqual([refused.jobId])
    expect(await ids({ failure: 'refused', reason: 'pregnancy' })).toEqual([])
    expect(await ids({ failure: 'refused', status: 'running' })).toEqual([])
    const { jobs } = await listJobs(database(), { id: running.jobId.slice(0, 13) }, 50)
    expect(jobs).toMatchObject([{ jobId: running.jobId, attempt: 1 }])
    const person = jobs[0]?.person
    expect(await ids({ ...(person === undefined ? {} : { person }) })).toEqual([running.jobId])
    expect(await ids({ olderThanMinutes: 60 })).toEqual([])
    expect(await ids({ newerThanMinutes: 60, status: 'pending' })).toEqual([pending.jobId])
  })

  it('goes on where a page ended, though jobs were accepted at the same instant', async () => {
    await database().execute(
      sql`DELETE FROM plan_generation_job WHERE status IN ('failed', 'cancelled')`,
    )
    const made = []
    for (let count = 0; count < 5; count += 1) made.push(await makeJob(database()))
    await database().execute(sql`
      UPDATE plan_generation_job SET created_at = clock_timestamp() WHERE id = ${made[0]?.jobId ?? ''}`)
    await database().execute(sql`
      UPDATE plan_generation_job SET created_at = (SELECT max(created_at) FROM plan_generation_job)`)
    const seen: string[] = []
    let before: string | undefined
    do {
      const page = await listJobs(database(), before === undefined ? {} : { before }, 2)
      seen.push(...page.jobs.map(({ jobId }) => jobId))
      before = page.next ?? undefined
    } while (before !== undefined)
    const all = await ids({})
    expect(seen).toEqual(all)
    expect(new Set(seen).size).toBe(all.length)
  })
})

describe('the list among very many jobs', () => {
  let person = ''
  beforeAll(async () => {
    const personId = await makePerson(database())
    const found = await database().execute<{ reference: string }>(
      sql`SELECT reference FROM person WHERE id = ${personId}`,
    )
    person = found.rows[0]?.reference ?? ''
    // Nothing but an accept may make a job, so the guards rest while the past is made up.
    await database().execute(sql`ALTER TABLE plan_generation_job DISABLE TRIGGER USER`)
    await database().execute(sql`
      INSERT INTO plan_generation_job (id, person_id, intake, intake_fingerprint, seed, status, failure_kind,
        failure_reason, undispatched, created_at, finished_at)
      SELECT gen_random_uuid(), ${personId}, '{}', '', 1,
        CASE WHEN number % 1000 = 0 THEN 'failed' ELSE 'completed' END,
        CASE WHEN number % 1000 = 0 THEN 'exhausted' END,
        CASE WHEN number % 1000 = 0 THEN 'agent_deadline' END, false,
        clock_timestamp() - number * interval '1 second', clock_timestamp()
      FROM generate_series(1, 40000) AS number`)
    await database().execute(sql`ALTER TABLE plan_generation_job ENABLE TRIGGER USER`)
    await database().execute(sql`VACUUM ANALYZE plan_generation_job`)
  })

  const questions: [string, () => OperatorJobQuery][] = [
    ['everything', () => ({})],
    ['the unfinished', () => ({ status: 'unfinished' })],
    ['the completed', () => ({ status: 'completed' })],
    ['the failed', () => ({ status: 'failed' })],
    ['a kind of failure', () => ({ failure: 'exhausted' })],
    ['a reason', () => ({ failure: 'exhausted', reason: 'agent_deadline' })],
    ['the beginning of an id', () => ({ id: 'abcd' })],
    ['a person', () => ({ person })],
    ['an age', () => ({ olderThanMinutes: 300 })],
    ['a later page', () => ({ before: `1700000000000000.${randomUUID()}` })],
  ]
  it.each(questions)('reads no table through for %s', async (_, query) => {
    const { rows } = await database().execute<{ 'QUERY PLAN': string }>(
      sql`EXPLAIN ${pageStatement(query(), 51)}`,
    )
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).not.toContain('Seq Scan on plan_generation_job')
  })
})

describe('the story of a job', () => {
  it('tells attempts, agents, workers and reasons, and no sentence', async () => {
    const { jobId, attempt, incarnation } = await makeRunningJob(database())
    const progress = [
      ...[1, 1, 2].map((agent) => ({ agent, percent: agent * 10 })),
      { agent: 3, percent: 40 },
    ].map(({ agent, percent }) => ({
      ...{ status: 'running' as const, agent: agent as 1 | 2 | 3, percent },
      agentName:
        (['Intake Normalizer', 'Metabolic Calculator', 'Recipe Curator'] as const)[agent - 1] ??
        expect.fail(),
      message: 'Leaving out lupin',
    }))
    await recordBeat(database(), { jobId, attempt, incarnation, beat: 1, progress })
    await failJob(database(), { kind: 'transient', jobId, attempt, reason: 'agent_deadline' })
    const story = await findJobStory(database(), jobId)
    expect(story?.events.map(({ kind }) => kind)).toEqual([
      ...['accepted', 'claimed', 'agent', 'agent', 'agent', 'agent', 'retry'],
    ])
    expect(story?.attempts).toMatchObject([
      {
        ...{ attempt: 1, worker: incarnation, outcome: 'retry', reason: 'agent_deadline' },
        agents: [{ agent: 1, rounds: 1 }, { agent: 2 }, { agent: 3 }],
      },
    ])
    expect(JSON.stringify(story)).not.toContain('lupin')
    expect(await findJobStory(database(), randomUUID())).toBeUndefined()
  })

  it('tells of a refusal its code alone, since the rule behind it is health', async () => {
    const { jobId } = await makeRefused()
    const story = await findJobStory(database(), jobId)
    expect(story?.job).toMatchObject({ failureKind: 'refused', failureReason: 'unsafe_intake' })
    expect(story?.attempts).toMatchObject([{ outcome: 'failed', reason: 'unsafe_intake' }])
    expect(JSON.stringify(story)).not.toMatch(/pregnancy|expecting/)
  })
})
