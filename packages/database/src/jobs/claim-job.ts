import type { ClaimRequest, ClaimResponse, JobStatus } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { held, whenFree } from '../batching/held.ts'
import { only } from '../batching/only.ts'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
import { uuids } from './array.ts'
import { heardIncarnations } from './hear-incarnations.ts'
import { interval } from './interval.ts'
import { type HearJobs, hearNothing } from './job-news.ts'
import { lockFreeJobs } from './lock-jobs.ts'
import { crashLimit, leaseMs } from './timing.ts'

export type Claim =
  | { kind: 'claimed'; response: ClaimResponse }
  /** Leased by another worker, or not yet due. */
  | { kind: 'not_now'; retryAfterMs: number }
  /** May have crashed a worker: only a process that runs nothing else may take it. */
  | { kind: 'runs_alone' }
  /** Ended, or never there: the message has no more use. */
  | { kind: 'ended'; status: JobStatus | 'unknown' }

/** One claim by itself: a row that somebody holds is asked for again, and then not given. */
export function claimJob(database: Database, request: ClaimRequest): Promise<Claim> {
  return claimWhenFree(() => claimJobs(database, [request]).then(only))
}

/** Asks for a job as long as it is merely held. */
export function claimWhenFree(ask: () => Promise<Claim | typeof held>): Promise<Claim> {
  return whenFree<Claim>(ask, () => notNow)
}

type Asked = ReturnType<typeof describe>

/**
 * Gives jobs to workers: from `pending` when they are due, or from `running` when their lease has run out. One update
 * decides, raises the attempt that fences every later write, and writes down the lost leases that it takes over. A repeat
 * of the same `claimId` gets the same attempt. No job may be asked for twice in one call.
 */
export async function claimJobs(
  database: Database,
  requests: readonly ClaimRequest[],
  hear: HearJobs = hearNothing,
): Promise<(Claim | typeof held)[]> {
  const asked = requests.map(describe)
  const claimed = await inTransaction(
    database,
    async (transaction) => {
      // The locks come first: a statement that finds a row changed still sees the losses as they were when it began.
      const jobIds = requests.map(({ jobId }) => jobId)
      const free = await transaction.execute<{ id: string }>(lockFreeJobs(jobIds))
      return takeJobs(
        transaction,
        asked,
        free.rows.map(({ id }) => id),
      )
    },
    { tries: requests.length === 1 ? 5 : 1 },
  )
  for (const row of claimed.values()) tell(row, hear)
  const left = asked.filter(({ nr }) => !claimed.has(nr))
  const seen = left.length === 0 ? new Map<number, SeenRow>() : await lookAgain(database, left)
  return asked.map(({ nr, others }) => {
    const row = claimed.get(nr)
    return row === undefined ? explain(seen.get(nr), others) : answer(row)
  })
}

function describe({ jobId, claimId, incarnation, othersRunning }: ClaimRequest, nr: number) {
  return { nr, id: jobId, claim_id: claimId, incarnation, others: othersRunning }
}

/** How many lost leases of a job may have been crashes, with the one that would be lost by taking it over now. */
const suspicions = sql`job.crashes + job.open_losses + held.new_loss`

async function takeJobs(
  transaction: Database,
  asked: readonly Asked[],
  free: readonly string[],
): Promise<Map<number, TakenRow>> {
  const { rows } = await transaction.execute<TakenRow & { nr: number }>(sql`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (
        nr int, id uuid, claim_id uuid, incarnation uuid, others int)
    ), held AS (
      SELECT job.id, job.status, job.attempt, job.incarnation,
        (job.status = 'running' AND NOT EXISTS (
          SELECT 1 FROM lost_lease WHERE job_id = job.id AND lost_lease.attempt = job.attempt
        ))::int AS new_loss
      FROM plan_generation_job AS job WHERE job.id = ANY(${uuids(free)})
    ), claimed AS (
      UPDATE plan_generation_job AS job
      SET status = 'running', attempt = job.attempt + 1, claim_id = asked.claim_id,
        incarnation = asked.incarnation, beat = 0, run_after = NULL,
        lease_until = clock_timestamp() + ${interval(leaseMs)},
        claimed_at = clock_timestamp(),
        first_claimed_at = COALESCE(job.first_claimed_at, clock_timestamp()),
        deliveries = job.deliveries + 1,
        open_losses = job.open_losses + held.new_loss,
        undispatched = false, redispatches = 0, redispatch_after = NULL,
        seq = job.seq + 1 + (held.status = 'running')::int
      FROM held JOIN asked USING (id)
      WHERE job.id = held.id
        AND ((held.status = 'pending' AND (job.run_after IS NULL OR job.run_after <= clock_timestamp()))
          OR (held.status = 'running' AND job.lease_until < clock_timestamp()))
        AND ${suspicions} < ${crashLimit} AND (${suspicions} = 0 OR asked.others = 0)
      RETURNING asked.nr, job.id, job.attempt, job.seq, job.intake, job.seed, job.incarnation,
        job.crashes + job.open_losses > 0 AS alone,
        CASE WHEN job.attempt = 1
          THEN extract(epoch FROM job.claimed_at - job.created_at)::float8 END AS wait_seconds,
        held.new_loss, held.status AS held_status, held.attempt AS held_attempt, held.incarnation AS held_incarnation
    ), lost AS (
      INSERT INTO lost_lease (job_id, attempt, incarnation)
      SELECT id, held_attempt, held_incarnation FROM claimed WHERE held_status = 'running'
      ON CONFLICT DO NOTHING
    ), told AS (
      INSERT INTO job_event (job_id, seq, attempt, kind, data)
      SELECT id, seq - 1, held_attempt, 'lease_lost', jsonb_build_object('worker', held_incarnation)
      FROM claimed WHERE held_status = 'running'
      UNION ALL
      SELECT id, seq, attempt, 'claimed', jsonb_build_object('worker', incarnation) FROM claimed
    ), ${heardIncarnations}
    SELECT nr, attempt, intake, seed, alone, wait_seconds, new_loss FROM claimed`)
  return new Map(rows.map((row) => [row.nr, row]))
}

type TakenRow = ClaimedRow & { wait_seconds: number | null; new_loss: number }

function tell({ wait_seconds: waitSeconds, new_loss: newLoss }: TakenRow, hear: HearJobs): void {
  if (waitSeconds !== null) hear({ kind: 'first_claimed', waitSeconds })
  if (newLoss > 0) hear({ kind: 'lease_lost' })
}

type ClaimedRow = { attempt: number; intake: unknown; seed: string; alone: boolean }

function answer({ attempt, intake, seed, alone }: ClaimedRow): Claim {
  return {
    kind: 'claimed',
    response: { attempt, intake, seed: Number(seed), alone, leaseMs },
  }
}

type SeenRow = ClaimedRow & {
  status: JobStatus
  is_repeat: boolean
  is_due: boolean
  wait_ms: number | null
  suspicions: number
  new_loss: number
}

/** The jobs that were not given: a second look, so what it sees may be newer than the refusal. */
async function lookAgain(
  database: Database,
  asked: readonly Asked[],
): Promise<Map<number, SeenRow>> {
  const { rows } = await database.execute<SeenRow & { nr: number }>(sql`
    SELECT asked.nr, job.status, COALESCE(job.claim_id = asked.claim_id, false) AS is_repeat,
      job.attempt, job.intake, job.seed, job.crashes + job.open_losses > 0 AS alone,
      job.crashes + job.open_losses AS suspicions,
      (job.status = 'running' AND NOT EXISTS (
        SELECT 1 FROM lost_lease WHERE job_id = job.id AND lost_lease.attempt = job.attempt
      ))::int AS new_loss,
      CASE job.status WHEN 'pending' THEN job.run_after IS NULL OR job.run_after <= clock_timestamp()
        ELSE COALESCE(job.lease_until < clock_timestamp(), false) END AS is_due,
      ceil(extract(epoch FROM COALESCE(job.run_after, job.lease_until) - clock_timestamp()) * 1000)::int
        AS wait_ms
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (nr int, id uuid, claim_id uuid)
    JOIN plan_generation_job AS job ON job.id = asked.id
    WHERE job.id = ANY(${uuids(asked.map(({ id }) => id))})`)
  return new Map(rows.map((row) => [row.nr, row]))
}

/** Why a job was not given; where nothing speaks against it, somebody held its row. */
function explain(job: SeenRow | undefined, othersRunning: number): Claim | typeof held {
  if (job === undefined) return { kind: 'ended', status: 'unknown' }
  if (job.status === 'running' && job.is_repeat) return answer(job)
  if (job.status !== 'pending' && job.status !== 'running')
    return { kind: 'ended', status: job.status }
  if (!job.is_due) return { kind: 'not_now', retryAfterMs: Math.max(job.wait_ms ?? 0, 1_000) }
  const suspected = job.suspicions + job.new_loss
  if (suspected > 0 && job.suspicions < crashLimit && othersRunning > 0)
    return { kind: 'runs_alone' }
  return suspected < crashLimit ? held : notNow
}

/** Where losses are still to be judged, or a row is held, there is no instant to wait for; a look each second is cheap. */
const notNow = { kind: 'not_now', retryAfterMs: 1_000 } as const satisfies Claim
