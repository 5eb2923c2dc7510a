import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { appendAudit } from '../audit/append-audit.ts'
import { cancelJob } from '../jobs/cancel-job.ts'
import { expireLease, makeJob, makeRunningJob } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { readOverview } from './read-overview.ts'
import { countRefusal, readRefusals } from './refusal-counts.ts'
import { listWorkers, storeReport } from './worker-reports.ts'

const database = withDatabase()

describe('the overview', () => {
  it('of an installation without a job is all noughts', async () => {
    const { waiting, running, hours, medianMs, sizes, backupAt } = await readOverview(database())
    expect(backupAt).toBeNull()
    expect(waiting).toEqual({ due: 0, later: 0, oldestMs: null, undispatched: 0, relayLagMs: null })
    expect(running).toEqual({ jobs: 0, overdueMs: null })
    expect(hours).toHaveLength(24)
    expect(medianMs).toBeNull()
    expect(sizes.databaseBytes).toBeGreaterThan(0)
  })

  it('tells of the last backup', async () => {
    const made = { actor: { kind: 'command' }, action: 'backup_made' } as const
    for (let nr = 0; nr < 2; nr += 1) await appendAudit(database(), made)
    const { at, backupAt } = await readOverview(database())
    const age = Date.parse(at) - Date.parse(backupAt ?? expect.fail('no backup'))
    expect(age).toBeGreaterThanOrEqual(0)
    expect(age).toBeLessThan(60_000)
  })

  it('tells what waits, what runs, and what hangs', async () => {
    const waiting = await makeJob(database())
    await database().execute(sql`
      UPDATE plan_generation_job SET created_at = clock_timestamp() - interval '90 seconds'
      WHERE id = ${waiting.jobId}`)
    const later = await makeJob(database())
    await database().execute(sql`
      UPDATE plan_generation_job SET run_after = clock_timestamp() + interval '1 hour', undispatched = false
      WHERE id = ${later.jobId}`)
    const lost = await makeRunningJob(database())
    await expireLease(database(), lost.jobId)
    const cancelled = await makeJob(database())
    await cancelJob(database(), cancelled.jobId)
    const seen = await readOverview(database())
    expect(seen.waiting).toMatchObject({ due: 1, later: 1, undispatched: 1 })
    expect(seen.waiting.oldestMs).toBeGreaterThanOrEqual(90_000)
    expect(seen.waiting.relayLagMs).toBeGreaterThanOrEqual(90_000)
    expect(seen.running.jobs).toBe(1)
    expect(seen.running.overdueMs).toBeGreaterThanOrEqual(1_000)
    expect(seen.hours.reduce((sum, { cancelled: jobs }) => sum + jobs, 0)).toBe(1)
  })
})

describe('reports of workers', () => {
  it('replace each other, and tell which jobs a worker holds', async () => {
    const { jobId, incarnation } = await makeRunningJob(database())
    const report = {
      ...{ incarnation, version: '0.1.0', queue: 'postgres' as const, concurrency: 2, running: 0 },
      ...{ clockSkewMs: -12, load: 0.5, memoryMib: 180 },
    }
    await storeReport(database(), { ...report, holds: ['web'] })
    await storeReport(database(), { ...report, running: 1, holds: [] })
    const silent = randomUUID()
    await storeReport(database(), { ...report, incarnation: silent, holds: [] })
    await database().execute(sql`
      UPDATE worker_report SET reported_at = clock_timestamp() - interval '1 minute' WHERE incarnation = ${silent}`)
    const workers = await listWorkers(database())
    expect(workers).toMatchObject([
      { incarnation, running: 1, holds: [], isAlive: true, jobs: [jobId], clockSkewMs: -12 },
      { incarnation: silent, isAlive: false, jobs: [] },
    ])
  })
})

describe('refusals', () => {
  it('are counted by code and day', async () => {
    for (const code of ['unsafe_intake', 'unsafe_intake', 'invalid_intake'])
      await countRefusal(database(), code)
    expect(await readRefusals(database())).toEqual([
      { code: 'unsafe_intake', before: 2, after: 0 },
      { code: 'invalid_intake', before: 1, after: 0 },
    ])
  })
})
