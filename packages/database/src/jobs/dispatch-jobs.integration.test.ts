import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cancelJob } from './cancel-job.ts'
import { claimJob } from './claim-job.ts'
import { leaseDispatches, markDispatched, messageId, releaseDispatches } from './dispatch-jobs.ts'
import { failJob } from './fail-job.ts'
import { makeJob, readJob } from './job-fixtures.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

async function leaseOf(jobId: string) {
  return (await leaseDispatches(database(), 500)).filter((dispatch) => dispatch.jobId === jobId)
}

describe('leaseDispatches', () => {
  it('gives each undispatched job to one relay, though ten ask at once', async () => {
    const jobs = await Promise.all(Array.from({ length: 20 }, () => makeJob(database())))
    const leased = await Promise.all(
      Array.from({ length: 10 }, () => leaseDispatches(database(), 5)),
    )
    const ids = leased.flat().map(({ jobId }) => jobId)
    expect(new Set(ids).size).toBe(ids.length)
    const rest = (await leaseDispatches(database(), 500)).map(({ jobId }) => jobId)
    for (const { jobId } of jobs) expect([...ids, ...rest]).toContain(jobId)
  })

  it('offers a job again with the next number when its relay died before marking it', async () => {
    const { jobId } = await makeJob(database())
    const [first] = await leaseOf(jobId)
    expect(await leaseOf(jobId)).toEqual([])
    await database().execute(sql`
      UPDATE plan_generation_job SET dispatch_leased_until = clock_timestamp() WHERE id = ${jobId}`)
    const [second] = await leaseOf(jobId)
    if (first === undefined || second === undefined) throw new Error('not leased')
    expect(messageId(first)).toBe(jobId)
    expect(messageId(second)).toBe(`${jobId}-2`)
    await markDispatched(database(), [first])
    expect(await readJob(database(), jobId)).toMatchObject({ undispatched: true })
    await markDispatched(database(), [second])
    expect(await readJob(database(), jobId)).toMatchObject({ undispatched: false })
  })

  it('offers a released job at once', async () => {
    const { jobId } = await makeJob(database())
    await releaseDispatches(database(), await leaseOf(jobId))
    expect(await leaseOf(jobId)).toMatchObject([{ jobId, dispatchNo: 2 }])
  })

  it('stays undispatched where the job was handed back before its message was marked', async () => {
    const { jobId } = await makeJob(database())
    const leased = await leaseOf(jobId)
    const claim = await claimJob(database(), {
      jobId,
      claimId: randomUUID(),
      incarnation: randomUUID(),
      othersRunning: 0,
    })
    if (claim.kind !== 'claimed') throw new Error(claim.kind)
    await failJob(database(), { kind: 'handed_back', jobId, attempt: claim.response.attempt })
    await markDispatched(database(), leased)
    expect(await leaseOf(jobId)).toMatchObject([{ jobId, dispatchNo: 2 }])
  })

  it('remembers when a message was sent even if it was claimed before it was marked', async () => {
    const { jobId } = await makeJob(database())
    const leased = await leaseOf(jobId)
    await claimJob(database(), {
      jobId,
      claimId: randomUUID(),
      incarnation: randomUUID(),
      othersRunning: 0,
    })
    await markDispatched(database(), leased)
    const { rows } = await database().execute(sql`
      SELECT dispatched_at < claimed_at AS sent_first FROM plan_generation_job WHERE id = ${jobId}`)
    expect(rows).toEqual([{ sent_first: true }])
  })

  it('leaves a cancelled job alone', async () => {
    const { jobId } = await makeJob(database())
    await cancelJob(database(), jobId)
    expect(await leaseOf(jobId)).toEqual([])
  })
})
