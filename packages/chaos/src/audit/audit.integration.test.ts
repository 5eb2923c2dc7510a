import {
  cloneTestDatabase,
  createTestDatabase,
  type TestDatabase,
} from '@zero-sum/database/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { audit } from './audit.ts'
import type { Breach } from './breaches/breach.fixture.ts'
import { ofAttempts } from './breaches/of-attempts.fixture.ts'
import { ofEnds } from './breaches/of-ends.fixture.ts'
import { ofOutcomes } from './breaches/of-outcomes.fixture.ts'
import { ofPlans } from './breaches/of-plans.fixture.ts'
import { ofRequests } from './breaches/of-requests.fixture.ts'
import { ofSightings } from './breaches/of-sightings.fixture.ts'
import { openScene } from './history.fixture.ts'
import { fates, playSoundRun, type SoundRun } from './sound-run.fixture.ts'
import { invariants } from './verdict.ts'

const breaches = [
  ...ofEnds,
  ...ofPlans,
  ...ofAttempts,
  ...ofSightings,
  ...ofRequests,
  ...ofOutcomes,
]

let database: TestDatabase
let sound: SoundRun
beforeAll(async () => {
  database = await createTestDatabase()
  await using scene = openScene(database.url)
  sound = await playSoundRun(scene)
})
afterAll(() => database[Symbol.asyncDispose]())

async function tamper(databaseUrl: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('ALTER TABLE plan_generation_job DISABLE TRIGGER USER')
    await client.query('ALTER TABLE job_event DISABLE TRIGGER USER')
    await client.query(statements)
  } finally {
    await client.end()
  }
}

/** The verdict on the sound run with one thing made wrong in a copy of it. */
async function auditBreach({ fate, rows, record }: Breach) {
  const { superuserUrl } = inject('testPostgres')
  await using copy = await cloneTestDatabase({ superuserUrl, templateUrl: database.url })
  const jobId = sound.jobs[fate]
  const evidence = { ...structuredClone(sound.evidence), databaseUrl: copy.url }
  if (rows !== undefined) await tamper(copy.url, rows.replaceAll(':job', `'${jobId}'::uuid`))
  record?.(evidence, jobId, sound.jobs)
  return { jobId, verdict: await audit(evidence) }
}

describe('audit', () => {
  it('finds nothing in a sound run, and counts it', async () => {
    const { broken, figures } = await audit(sound.evidence)
    expect(broken).toEqual([])
    expect(figures).toMatchObject({
      accepted: fates.length - 1,
      terminal: { completed: 7, failed: 2, cancelled: 1 },
      lost: 0,
      duplicated: 0,
      unexpected: 0,
      storedPlans: 7,
      duplicateExecutions: 0,
      rescueMs: { count: 1 },
      acceptAvailability: { overall: 11 / 12, duringQueueOutage: 1 },
      bound: 3 / (fates.length - 1),
    })
    const { p50, p99, worst } = figures.rescueMs
    expect(p50).toBeGreaterThanOrEqual(0)
    expect([p99, worst]).toEqual([p50, p50])
  })

  it.each(breaches)('reports $breaks and nothing else where $what', async (breach) => {
    const { jobId, verdict } = await auditBreach(breach)
    const broken = new Set(verdict.broken.map(({ invariant }) => invariant))
    expect([...broken], JSON.stringify(verdict.broken, null, 1)).toEqual(breach.breaks)
    for (const { detail } of verdict.broken) expect(detail).not.toBe('')
    expect(verdict.broken.map((one) => one.jobId)).toContain(breach.reports ?? jobId)
  })

  it('has a breach planted for each invariant', () => {
    const planted = new Set(breaches.flatMap(({ breaks }) => breaks))
    expect([...planted, 'L3'].toSorted()).toEqual(Object.keys(invariants).toSorted())
  })

  it('counts what was lost, doubled and not asked for', async () => {
    const figuresOf = async (what: string) => {
      const breach = breaches.find((one) => one.what === what)
      if (breach === undefined) throw new Error(`no breach is called «${what}»`)
      return (await auditBreach(breach)).verdict.figures
    }
    expect(await figuresOf('an acknowledged job is not there')).toMatchObject({ lost: 1 })
    expect(await figuresOf('an acknowledged job never ends')).toMatchObject({ lost: 1 })
    expect(await figuresOf('a completed job has two plans')).toMatchObject({ duplicated: 1 })
    expect(await figuresOf('a job ends twice')).toMatchObject({ duplicated: 1 })
    expect(await figuresOf('one request made two jobs')).toMatchObject({ unexpected: 1 })
  })

  it('reports an unanswered submission of a queue outage', async () => {
    const evidence = structuredClone(sound.evidence)
    const first = evidence.submissions.find(({ jobId }) => jobId === sound.jobs.plain)
    Object.assign(first ?? {}, { status: 503, jobId: undefined, existing: undefined })
    const { broken, figures } = await audit(evidence)
    expect(broken.map(({ invariant }) => invariant)).toEqual(['L3'])
    expect(figures.acceptAvailability.duringQueueOutage).toBe(0.8)
  })
})
