import { sql } from 'drizzle-orm'
import {
  type AcceptAnswer,
  isUnfinished,
  type Model,
  type ModelEvent,
  type ModelJob,
  type ModelPlan,
} from '../model.ts'
import { epochMs } from './frozen-clock.fixture.ts'
import { toAcceptAnswer } from './play-on-real.fixture.ts'
import { modelId, numberOf, type RealWorld } from './real-world.fixture.ts'

/** The rows of a world in one form, whether they come from the database or from the model. */
export type Rows = {
  jobs: readonly ModelJob[]
  plans: readonly ModelPlan[]
  lastSeenMs: Readonly<Record<number, number>>
  keys: readonly { personId: number; key: number; answer: AcceptAnswer; createdAtMs: number }[]
}

/** The rows that the model says there are. */
export function rowsOf({ jobs, plans, lastSeenMs, keys }: Model): Rows {
  const seen = lastSeenMs.flatMap((ms, incarnation) => (ms === null ? [] : [[incarnation, ms]]))
  return {
    jobs,
    plans,
    lastSeenMs: Object.fromEntries(seen),
    keys: inOrder(
      keys.map(({ personId, key, answer, createdAtMs }) => ({
        personId,
        key,
        answer,
        createdAtMs,
      })),
    ),
  }
}

/** A table has no order of its own: a row may take the place of one that was deleted. */
function inOrder(keys: Rows['keys']): Rows['keys'] {
  return keys.toSorted((a, b) => a.personId - b.personId || a.key - b.key)
}

const ms = (column: string) =>
  sql.raw(`(extract(epoch FROM ${column}) * 1000 - ${epochMs})::double precision`)

/** Every job with its events and lost leases, in one look. */
const jobsQuery = sql`
  SELECT id, person_id AS "personId", (intake->>'age')::int AS intake, status,
    ${ms('created_at')} AS "createdAtMs", ${ms('finished_at')} AS "finishedAtMs",
    attempt, claim_id AS "claimId", incarnation, ${ms('lease_until')} AS "leaseUntilMs", beat,
    ${ms('claimed_at')} AS "claimedAtMs", ${ms('first_claimed_at')} AS "firstClaimedAtMs",
    failures, crashes, open_losses AS "openLosses", deliveries, ${ms('run_after')} AS "runAfterMs",
    undispatched, dispatch_no AS "dispatchNo", ${ms('dispatch_leased_until')} AS "dispatchLeasedUntilMs",
    ${ms('dispatched_at')} AS "dispatchedAtMs", redispatches,
    ${ms('redispatch_after')} AS "redispatchAfterMs", seq, percent,
    progress - 'agentName' - 'message' - 'at' - 'status' AS progress,
    failure_kind AS "failureKind", settled_attempt AS "settledAttempt",
    settled_outcome AS "settledOutcome",
    (SELECT coalesce(json_agg(json_build_object('seq', seq, 'attempt', attempt, 'kind', kind) ORDER BY seq), '[]')
      FROM job_event WHERE job_id = job.id) AS events,
    (SELECT coalesce(json_agg(event), '[]') FROM webhook_delivery WHERE job_id = job.id) AS told,
    (SELECT coalesce(json_agg(json_build_object('attempt', attempt, 'incarnation', incarnation,
        'lostAtMs', ${ms('lost_at')}, 'isJudged', is_judged) ORDER BY attempt), '[]')
      FROM lost_lease WHERE job_id = job.id) AS losses
  FROM plan_generation_job AS job`

type Named = { id: string; personId: string; claimId: string | null; incarnation: string | null }
type JobRow = Omit<ModelJob, keyof Named | 'losses'> &
  Named & {
    events: ModelEvent[]
    told: string[]
    losses: (Omit<ModelJob['losses'][number], 'incarnation'> & { incarnation: string })[]
  }

/** The rows that the database says there are. */
export async function readRows(world: RealWorld): Promise<Rows> {
  const { rows } = await world.database.execute<{
    jobs: JobRow[]
    plans: { id: string; jobId: string; personId: string; attempt: number; isActive: boolean }[]
    workers: { incarnation: string; ms: number }[]
    keys: { personId: string; key: string; answer: never; createdAtMs: number }[]
  }>(sql`
    SELECT (SELECT coalesce(json_agg(job), '[]') FROM (${jobsQuery}) AS job) AS jobs,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'jobId', job_id, 'personId', person_id,
        'attempt', attempt, 'isActive', is_active)), '[]') FROM meal_plan) AS plans,
      (SELECT coalesce(json_agg(json_build_object('incarnation', incarnation,
        'ms', ${ms('last_seen_at')})), '[]') FROM worker_incarnation) AS workers,
      (SELECT coalesce(json_agg(json_build_object('personId', person_id, 'key', key,
        'answer', answer, 'createdAtMs', ${ms('created_at')})), '[]') FROM idempotency_key) AS keys`)
  const read = rows[0]
  if (read === undefined) throw new Error('the database has no rows to show')
  const jobs: ModelJob[] = []
  for (const job of read.jobs) jobs[numberOf(world.jobIds, job.id)] = toModelJob(job)
  const plans: ModelPlan[] = []
  for (const { id, jobId, personId, attempt, isActive } of read.plans)
    plans[numberOf(world.planIds, id)] = {
      jobId: numberOf(world.jobIds, jobId),
      personId: modelId(personId),
      attempt,
      isActive,
    }
  return {
    jobs,
    plans,
    lastSeenMs: Object.fromEntries(
      read.workers.map(({ incarnation, ms }) => [modelId(incarnation), ms]),
    ),
    keys: inOrder(
      read.keys.map(({ personId, key, answer, createdAtMs }) => ({
        personId: modelId(personId),
        key: Number(key.slice(4)),
        answer: toAcceptAnswer(world, answer),
        createdAtMs,
      })),
    ),
  }
}

function toModelJob({ id, personId, claimId, incarnation, intake, losses, told, ...job }: JobRow) {
  // The model knows of no webhooks: whatever it does, each end is told once, and nothing else is.
  const end = isUnfinished(job) ? [] : [`plan.${job.status}`]
  if (told.join() !== end.join()) throw new Error(`${job.status} job ${id} is told as ${told}`)
  return {
    ...job,
    intake: intake - 20,
    personId: modelId(personId),
    claimId: claimId === null ? null : modelId(claimId),
    incarnation: incarnation === null ? null : modelId(incarnation),
    losses: losses.map((loss) => ({ ...loss, incarnation: modelId(loss.incarnation) })),
  }
}
