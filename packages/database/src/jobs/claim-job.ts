import type { ClaimRequest, ClaimResponse, JobStatus } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
import { interval } from './interval.ts'
import { crashLimit, leaseMs } from './timing.ts'

export type Claim =
  | { kind: 'claimed'; response: ClaimResponse }
  /** Leased by another worker, or not yet due. */
  | { kind: 'not_now'; retryAfterMs: number }
  /** May have crashed a worker: only a process that runs nothing else may take it. */
  | { kind: 'runs_alone' }
  /** Ended, or never there: the message has no more use. */
  | { kind: 'ended'; status: JobStatus | 'unknown' }

/**
 * Gives a job to a worker: from `pending` when it is due, or from `running` when its lease has run out. One update decides,
 * raises the attempt that fences every later write, and writes down the lost lease that it takes over. A repeat of the
 * same `claimId` gets the same attempt.
 */
export async function claimJob(database: Database, request: ClaimRequest): Promise<Claim> {
  const claimed = await inTransaction(database, async (transaction) => {
    // The lock comes first: a statement that waits for one row still sees the losses as they were before it waited.
    await transaction.execute(
      sql`SELECT id FROM plan_generation_job WHERE id = ${request.jobId} FOR UPDATE`,
    )
    return takeJob(transaction, request)
  })
  return claimed === undefined ? explain(database, request) : answer(claimed)
}

async function takeJob(
  transaction: Database,
  request: ClaimRequest,
): Promise<ClaimedRow | undefined> {
  const { rows } = await transaction.execute<ClaimedRow>(sql`
    WITH held AS (
      SELECT id, status, attempt, incarnation,
        (status = 'running' AND NOT EXISTS (
          SELECT 1 FROM lost_lease WHERE job_id = job.id AND lost_lease.attempt = job.attempt
        ))::int AS new_loss
      FROM plan_generation_job AS job WHERE id = ${request.jobId}
    ), claimed AS (
      UPDATE plan_generation_job AS job
      SET status = 'running', attempt = job.attempt + 1, claim_id = ${request.claimId},
        incarnation = ${request.incarnation}, beat = 0, run_after = NULL,
        lease_until = clock_timestamp() + ${interval(leaseMs)},
        claimed_at = clock_timestamp(),
        first_claimed_at = COALESCE(job.first_claimed_at, clock_timestamp()),
        deliveries = job.deliveries + 1,
        open_losses = job.open_losses + held.new_loss,
        undispatched = false, redispatches = 0, redispatch_after = NULL,
        seq = job.seq + 1 + (held.status = 'running')::int
      FROM held
      WHERE job.id = held.id
        AND ((held.status = 'pending' AND (job.run_after IS NULL OR job.run_after <= clock_timestamp()))
          OR (held.status = 'running' AND job.lease_until < clock_timestamp()))
        AND job.crashes + job.open_losses + held.new_loss < ${crashLimit}
        AND (job.crashes + job.open_losses + held.new_loss = 0 OR ${request.othersRunning}::int = 0)
      RETURNING job.id, job.attempt, job.seq, job.intake, job.seed,
        job.crashes + job.open_losses > 0 AS alone,
        held.status AS held_status, held.attempt AS held_attempt, held.incarnation AS held_incarnation
    ), lost AS (
      INSERT INTO lost_lease (job_id, attempt, incarnation)
      SELECT id, held_attempt, held_incarnation FROM claimed WHERE held_status = 'running'
      ON CONFLICT DO NOTHING
    ), told AS (
      INSERT INTO job_event (job_id, seq, attempt, kind)
      SELECT id, seq - 1, held_attempt, 'lease_lost' FROM claimed WHERE held_status = 'running'
      UNION ALL
      SELECT id, seq, attempt, 'claimed' FROM claimed
    ), heard AS (
      INSERT INTO worker_incarnation (incarnation) VALUES (${request.incarnation})
      ON CONFLICT (incarnation) DO UPDATE SET last_seen_at = clock_timestamp()
      WHERE worker_incarnation.last_seen_at < clock_timestamp() - interval '1 second'
    )
    SELECT attempt, intake, seed, alone FROM claimed`)
  return rows[0]
}

type ClaimedRow = { attempt: number; intake: unknown; seed: string; alone: boolean }

function answer({ attempt, intake, seed, alone }: ClaimedRow): Claim {
  return {
    kind: 'claimed',
    response: { attempt, intake, seed: Number(seed), alone, leaseMs },
  }
}

/** Why a job was not given: a second look, so the reason may be newer than the refusal; a wait is the answer to both. */
async function explain(database: Database, request: ClaimRequest): Promise<Claim> {
  const { rows } = await database.execute<
    ClaimedRow & {
      status: JobStatus
      claim_id: string | null
      suspicions: number
      expired: boolean
      wait_ms: number | null
    }
  >(sql`
    SELECT status, claim_id, attempt, intake, seed, crashes + open_losses > 0 AS alone,
      crashes + open_losses AS suspicions,
      status = 'pending' OR lease_until < clock_timestamp() AS expired,
      ceil(extract(epoch FROM COALESCE(run_after, lease_until) - clock_timestamp()) * 1000)::int AS wait_ms
    FROM plan_generation_job WHERE id = ${request.jobId}`)
  const job = rows[0]
  if (job === undefined) return { kind: 'ended', status: 'unknown' }
  if (job.status === 'running' && job.claim_id === request.claimId) return answer(job)
  if (job.status !== 'pending' && job.status !== 'running')
    return { kind: 'ended', status: job.status }
  const waitMs = job.wait_ms ?? 0
  if (waitMs <= 0 && job.expired && job.suspicions < crashLimit && request.othersRunning > 0)
    return { kind: 'runs_alone' }
  // Where losses are still to be judged there is no instant to wait for; a look each second is cheap.
  return { kind: 'not_now', retryAfterMs: Math.max(waitMs, 1_000) }
}
