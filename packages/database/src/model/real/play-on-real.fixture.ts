import {
  agentName,
  type CompleteRequest,
  createProblem,
  type GenerateResponse,
} from '@zero-sum/contracts'
import { cancelJob } from '../../jobs/cancel-job.ts'
import { leaseDispatches, markDispatched, releaseDispatches } from '../../jobs/dispatch-jobs.ts'
import { failJob } from '../../jobs/fail-job.ts'
import { makeIntake } from '../../jobs/job-fixtures.ts'
import { pruneRecords } from '../../sweep/prune-records.ts'
import { sweepJobs } from '../../sweep/sweep-jobs.ts'
import type { AcceptRequest } from '../accept.ts'
import type { BeatRequest } from '../beat.ts'
import type { Call } from '../call.ts'
import type { ClaimAnswer, ClaimRequest } from '../claim.ts'
import type { CompleteAnswer, CompleteRequest as ModelCompleteRequest } from '../complete.ts'
import type { ModelDispatch } from '../dispatch.ts'
import type { FailRequest } from '../fail.ts'
import type { AcceptAnswer } from '../model.ts'
import type { SweepAnswer } from '../sweep.ts'
import { numberOf, type RealWorld, realId, realJobId } from './real-world.fixture.ts'

/** What the database makes of a call, in the words of the model. */
export async function playOnReal(world: RealWorld, { verb, request }: Call): Promise<unknown> {
  const { database } = world
  switch (verb) {
    case 'accept':
      return await accept(world, request)
    case 'cancel':
      return (await cancelJob(database, realJobId(world, request.jobId))) ?? null
    case 'lease':
      return await lease(world, request.limit)
    case 'mark':
      await markDispatched(database, toReal(world, request))
      return null
    case 'release':
      await releaseDispatches(database, toReal(world, request))
      return null
    case 'claim':
      return await claim(world, request)
    case 'beat':
      return await beat(world, request)
    case 'complete':
      return await complete(world, request)
    case 'fail':
      return await fail(world, request)
    case 'sweep':
      return await sweep(world, request)
    case 'prune':
      await pruneRecords(database)
      return null
  }
}

async function accept(
  world: RealWorld,
  { personId, intake, replace, key }: AcceptRequest,
): Promise<AcceptAnswer | null> {
  const acceptance = await world.delivery.acceptJob({
    personId: realId(personId),
    intake: makeIntake({ age: 20 + intake }),
    seed: 1,
    replace,
    ...(key === undefined ? {} : { idempotencyKey: `key ${key}` }),
  })
  if (acceptance.kind === 'mismatch') return null
  return toAcceptAnswer(world, acceptance.answer)
}

export function toAcceptAnswer(world: RealWorld, answer: GenerateResponse): AcceptAnswer {
  const { success: _, jobId, intakeDiffers, ...told } = answer
  const answered = { ...told, jobId: numberOf(world.jobIds, jobId) }
  return intakeDiffers === undefined ? answered : { ...answered, intakeDiffers }
}

async function lease(world: RealWorld, limit: number): Promise<ModelDispatch[]> {
  const dispatches = await leaseDispatches(world.database, limit)
  return dispatches
    .map(({ jobId, ...rest }) => ({ jobId: numberOf(world.jobIds, jobId), ...rest }))
    .sort((left, right) => left.jobId - right.jobId)
}

function toReal(world: RealWorld, dispatches: readonly ModelDispatch[]) {
  return dispatches.map((dispatch) => ({ ...dispatch, jobId: realJobId(world, dispatch.jobId) }))
}

async function claim(world: RealWorld, request: ClaimRequest): Promise<ClaimAnswer> {
  const answer = await world.delivery.claimJob({
    jobId: realJobId(world, request.jobId),
    claimId: realId(request.claimId),
    incarnation: realId(request.incarnation),
    othersRunning: request.othersRunning,
  })
  if (answer.kind !== 'claimed') return answer
  const { attempt, alone } = answer.response
  return { kind: 'claimed', attempt, alone }
}

async function beat(world: RealWorld, { progress, ...request }: BeatRequest) {
  const { verdict } = await world.delivery.recordBeat({
    ...request,
    jobId: realJobId(world, request.jobId),
    incarnation: realId(request.incarnation),
    ...(progress === undefined ? {} : { progress: progress.map(progressOf) }),
  })
  return verdict
}

function progressOf({ percent }: { percent: number }) {
  return {
    status: 'running',
    agent: 4,
    agentName: agentName(4),
    message: 'Day 3',
    percent,
  } as const
}

async function complete(
  world: RealWorld,
  { jobId, attempt, progress }: ModelCompleteRequest,
): Promise<CompleteAnswer> {
  const completion = await world.delivery.completeJob({
    jobId: realJobId(world, jobId),
    attempt,
    planData: { days: [] } as unknown as CompleteRequest['planData'],
    metabolicProfile: {} as never,
    ...(progress === undefined ? {} : { progress: progress.map(progressOf) }),
  })
  if (completion.kind !== 'stored') return completion
  return { kind: 'stored', planId: numberOf(world.planIds, completion.planId) }
}

async function fail(world: RealWorld, { kind, jobId, attempt, chance }: FailRequest) {
  const named = { jobId: realJobId(world, jobId), attempt }
  const request =
    kind === 'refused'
      ? { kind, ...named, problem: createProblem('plan_failed', 'Not with this intake.') }
      : kind === 'transient'
        ? { kind, ...named, reason: 'test' }
        : { kind, ...named }
  return await failJob(world.database, request, () => chance)
}

async function sweep(
  world: RealWorld,
  options: { spareLeases: boolean },
): Promise<SweepAnswer | undefined> {
  const swept = await sweepJobs(world.database, options)
  if (swept === undefined) return undefined
  const numbers = (ids: string[]) =>
    ids.map((id) => numberOf(world.jobIds, id)).sort((left, right) => left - right)
  const { ended, abandoned, unclaimed } = swept
  return {
    ended: numbers(ended),
    abandoned: numbers(abandoned),
    unclaimed: numbers(unclaimed),
  }
}
