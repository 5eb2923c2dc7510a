import { expect } from 'vitest'
import { redispatchCapMs } from '../../jobs/timing.ts'
import type { ClaimAnswer } from '../claim.ts'
import type { ModelDispatch } from '../dispatch.ts'
import { isUnfinished } from '../model.ts'
import { checkStage, letTimePass, perform, type Stage } from './stage.fixture.ts'

/** A job may first have to be judged, and then to be offered again. */
const mostRounds = 6
/** A worker that nobody has met. */
const firstIncarnation = 100

/** Lets everybody do their part without faults until every job has ended, as each has to within a few rounds. */
export async function endAll(stage: Stage): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    await letTimePass(stage, 2 * redispatchCapMs)
    await perform(stage, { verb: 'sweep', request: { spareLeases: false } })
    const leased = await perform<ModelDispatch[]>(stage, { verb: 'lease', request: { limit: 500 } })
    await perform(stage, { verb: 'mark', request: leased ?? [] })
    // Only what was sent is claimed: a job that nobody offers has been dropped.
    for (const { jobId } of leased ?? []) await runToTheEnd(stage, jobId, firstIncarnation + round)
    const { jobs } = await checkStage(stage)
    if (!jobs.some(isUnfinished)) return
  }
  const { jobs } = await checkStage(stage)
  expect(jobs.filter(isUnfinished)).toEqual([])
}

async function runToTheEnd(stage: Stage, jobId: number, incarnation: number): Promise<void> {
  stage.nextClaimId += 1
  const request = { jobId, claimId: stage.nextClaimId, incarnation, othersRunning: 0 }
  const claim = await perform<ClaimAnswer>(stage, { verb: 'claim', request })
  if (claim?.kind !== 'claimed') return
  await perform(stage, { verb: 'complete', request: { jobId, attempt: claim.attempt } })
}
