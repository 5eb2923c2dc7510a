import type { ClaimRequest, CompleteRequest, ProgressRequest } from '@zero-sum/contracts'
import { type Database, findSqlState } from '../connection.ts'
import { type Acceptance, type AcceptRequest, acceptJob } from '../jobs/accept-job.ts'
import { acceptJobs } from '../jobs/accept-jobs.ts'
import { claimJobs, claimWhenFree } from '../jobs/claim-job.ts'
import { completeJobs, completeWhenFree } from '../jobs/complete-job.ts'
import { findIntakes } from '../jobs/find-job.ts'
import { type HearJobs, hearNothing } from '../jobs/job-news.ts'
import { recordBeats } from '../jobs/record-beat.ts'
import { isRace } from '../transaction.ts'
import { gather } from './gather.ts'
import { refuseHeld, whenFree } from './held.ts'

/** A commit costs the same for all of a batch; beyond this many the statement itself is what takes the time. */
const limit = 100
/** One batch can be written while the one before it reaches the disk. */
const atOnce = 2
/** A plan is some 60 kB of JSON, and storing it is work that several processors of the database can share. */
const plans = { limit: 20, atOnce: 4 }
/** What is done by itself may wait for a lock, and must leave connections to all others. */
const single = { limit: 1, atOnce: 4 }

const rule = { limit, atOnce, mayBeOneMember }
const personRule = { ...rule, keyOf: ({ personId }: { personId: string }) => personId }
const jobRule = { ...rule, keyOf: ({ jobId }: { jobId: string }) => jobId.toLowerCase() }

export type Delivery = ReturnType<typeof createDelivery>

/**
 * The calls that come in numbers, gathered: those that are made at the same time share their round trips and commits. They
 * mean what the same verbs mean by themselves, and no request fails or waits for another's sake. One for a process.
 */
export function createDelivery(database: Database, hear: HearJobs = hearNothing) {
  const accept = gather(
    (requests: readonly AcceptRequest[]) => acceptJobs(database, requests),
    personRule,
  )
  const acceptAlone = gather(
    (requests: readonly AcceptRequest[]) =>
      Promise.all(requests.map((request) => acceptJob(database, request, hear))),
    { ...personRule, ...single },
  )
  const claim = gather(
    (requests: readonly ClaimRequest[]) => claimJobs(database, requests, hear),
    jobRule,
  )
  const beat = gather(
    (requests: readonly ProgressRequest[]) => recordBeats(database, requests),
    jobRule,
  )
  const complete = gather(
    (requests: readonly CompleteRequest[]) => completeJobs(database, requests, hear),
    { ...jobRule, ...plans },
  )
  const find = gather((jobIds: readonly string[]) => findIntakes(database, jobIds), {
    ...rule,
    keyOf: (jobId) => jobId,
  })
  return {
    acceptJob: async (request: AcceptRequest): Promise<Acceptance> =>
      (await accept(request).catch(passOverRace)) ?? acceptAlone(request),
    claimJob: (request: ClaimRequest) => claimWhenFree(() => claim(request)),
    recordBeat: (request: ProgressRequest) => whenFree(() => beat(request), refuseHeld),
    completeJob: (request: CompleteRequest) => completeWhenFree(() => complete(request)),
    findIntake: find,
  }
}

function passOverRace(error: unknown): undefined {
  if (!isRace(error)) throw error
}

/**
 * What one request of a batch may have brought about, by its SQLSTATE class: a value that can't be stored, a broken rule of
 * a table, a race, something too large, a move that the guard refuses. The rest is the server's or the network's.
 */
function mayBeOneMember(error: unknown): boolean {
  return /^(21|22|23|40|42|44|54|P0|ZS)/.test(findSqlState(error) ?? '')
}
