import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { claimJob } from '../jobs/claim-job.ts'
import { leaseDispatches, markDispatched } from '../jobs/dispatch-jobs.ts'
import { makeJob } from '../jobs/job-fixtures.ts'
import { probes } from '../jobs/timing.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { sweepJobs } from './sweep-jobs.ts'

const database = withDatabase()

const sweepUnclaimed = async () =>
  (await sweepJobs(database(), { spareLeases: false }))?.unclaimed ?? []
const send = async () => markDispatched(database(), await leaseDispatches(database(), 500))

async function letPeriodPass() {
  await database().execute(sql`
    UPDATE plan_generation_job SET dispatched_at = dispatched_at - interval '1 minute',
      redispatch_after = redispatch_after - interval '1 minute'`)
}

it('offers a few jobs of a silent queue again in a period, others the next time, and all once one is claimed', async () => {
  const jobIds: string[] = []
  for (let count = 0; count < 3 * probes; count += 1) jobIds.push((await makeJob(database())).jobId)
  await send()
  expect(await sweepUnclaimed()).toEqual([])
  await letPeriodPass()

  const first = await sweepUnclaimed()
  expect(first).toHaveLength(probes)
  await send()
  expect(await sweepUnclaimed()).toEqual([])
  await letPeriodPass()

  const second = await sweepUnclaimed()
  expect(second).toHaveLength(probes)
  expect(new Set([...first, ...second]).size).toBe(2 * probes)
  await send()
  const claimed = await claimJob(database(), {
    ...{ jobId: second[0] ?? '', claimId: randomUUID(), incarnation: randomUUID() },
    othersRunning: 0,
  })
  expect(claimed.kind).toBe('claimed')
  const never = jobIds.filter((jobId) => !first.includes(jobId) && !second.includes(jobId))
  expect(await sweepUnclaimed()).toEqual(expect.arrayContaining(never))
})
