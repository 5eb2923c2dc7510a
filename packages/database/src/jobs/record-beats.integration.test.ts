import { randomUUID } from 'node:crypto'
import { agentName, type PipelineProgress } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createDelivery } from '../batching/create-delivery.ts'
import { held, RowHeld } from '../batching/held.ts'
import { cancelJob } from './cancel-job.ts'
import { whileHeld } from './hold-rows.fixture.ts'
import { expireLease, makeRunningJob, readEventKinds, readJob } from './job-fixtures.ts'
import { recordBeats } from './record-beat.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

function beatOf(
  { jobId, attempt, incarnation }: { jobId: string; attempt: number; incarnation: string },
  beat: number,
) {
  return { jobId, attempt, incarnation, beat }
}

const progress: PipelineProgress = {
  status: 'running',
  agent: 1,
  agentName: agentName(1),
  message: 'At work',
  percent: 10,
}

describe('a batch of beats', () => {
  it('gives each its own verdict and writes only what is current', async () => {
    const [plain, told, stale, cancelled] = await Promise.all([
      makeRunningJob(database()),
      makeRunningJob(database()),
      makeRunningJob(database()),
      makeRunningJob(database()),
    ])
    for (const job of [plain, told]) await expireLease(database(), job.jobId)
    await cancelJob(database(), cancelled.jobId)
    const before = await readJob(database(), stale.jobId)
    const verdicts = await recordBeats(database(), [
      beatOf(plain, 1),
      { ...beatOf(told, 1), progress: [progress, { ...progress, percent: 20 }] },
      { ...beatOf({ ...stale, attempt: 2 }, 1), progress: [progress] },
      beatOf(cancelled, 1),
      beatOf({ ...plain, jobId: randomUUID() }, 1),
    ])
    expect(verdicts).toEqual(
      ['continue', 'continue', 'superseded', 'cancelled', 'cancelled'].map((verdict) => ({
        verdict,
      })),
    )
    expect(await readEventKinds(database(), plain.jobId)).toEqual(['accepted', 'claimed'])
    expect(await readEventKinds(database(), told.jobId)).toEqual([
      'accepted',
      'claimed',
      'agent',
      'agent',
    ])
    expect(await readJob(database(), stale.jobId)).toEqual(before)
    const { rows } = await database().execute(sql`
      SELECT id FROM plan_generation_job
      WHERE lease_until > clock_timestamp() AND id IN (${plain.jobId}, ${told.jobId})`)
    expect(rows).toHaveLength(2)
  })

  it('records two of one job in their order', async () => {
    const job = await makeRunningJob(database())
    const delivery = createDelivery(database())
    const beats = [1, 2, 3].map((beat) =>
      delivery.recordBeat({
        ...beatOf(job, beat),
        progress: [{ ...progress, percent: 10 * beat }],
      }),
    )
    expect(await Promise.all(beats)).toEqual(Array(3).fill({ verdict: 'continue' }))
    expect(await readJob(database(), job.jobId)).toMatchObject({ beat: 3, seq: 5, percent: 30 })
  })

  it('lets nobody go on whose lease it could not renew because somebody holds the row', async () => {
    const [stuck, other] = [await makeRunningJob(database()), await makeRunningJob(database())]
    await recordBeats(database(), [beatOf(stuck, 1)])
    const delivery = createDelivery(database())
    await whileHeld(database(), [stuck.jobId], async () => {
      const beats = [beatOf(stuck, 2), beatOf(other, 1)]
      expect(await recordBeats(database(), beats)).toEqual([held, { verdict: 'continue' }])
      expect(await recordBeats(database(), [beatOf(stuck, 1)])).toEqual([{ verdict: 'continue' }])
      await expect(delivery.recordBeat(beatOf(stuck, 2))).rejects.toThrow(RowHeld)
    })
    expect(await delivery.recordBeat(beatOf(stuck, 2))).toEqual({ verdict: 'continue' })
    expect(await readJob(database(), stuck.jobId)).toMatchObject({ beat: 2 })
  })
})
