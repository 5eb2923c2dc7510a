import { randomUUID } from 'node:crypto'
import type { CompleteRequest, JobStatus } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'

export type Completion =
  | { kind: 'stored'; planId: string }
  /** A newer attempt holds the job, or it has ended otherwise. */
  | { kind: 'superseded' }
  /** Cancelled or deleted. */
  | { kind: 'gone' }

/**
 * Stores a plan and ends its job in one transaction. The current attempt may do so even after its lease ran out, if
 * nobody has claimed since; its repeat gets the same plan; any other attempt changes nothing.
 */
export function completeJob(database: Database, request: CompleteRequest): Promise<Completion> {
  return inTransaction(database, async (transaction) => {
    const personId = await endCurrentAttempt(transaction, request)
    if (personId === undefined) return findEarlierCompletion(transaction, request)
    const planId = randomUUID()
    await transaction.execute(sql`
      UPDATE meal_plan SET is_active = false WHERE person_id = ${personId} AND is_active`)
    await transaction.execute(sql`
      WITH stored AS (
        INSERT INTO meal_plan (id, job_id, person_id, attempt, plan, metabolic_profile, is_active)
        VALUES (${planId}, ${request.jobId}, ${personId}, ${request.attempt},
          ${JSON.stringify(request.planData)}::jsonb,
          ${JSON.stringify(request.metabolicProfile)}::jsonb, true)
      )
      INSERT INTO job_event (job_id, seq, attempt, kind, data)
      SELECT id, seq, attempt, 'completed', jsonb_build_object('planId', ${planId}::text)
      FROM plan_generation_job WHERE id = ${request.jobId}`)
    return { kind: 'stored', planId }
  })
}

async function endCurrentAttempt(
  transaction: Database,
  { jobId, attempt }: CompleteRequest,
): Promise<string | undefined> {
  const { rows } = await transaction.execute<{ person_id: string }>(sql`
    UPDATE plan_generation_job
    SET status = 'completed', lease_until = NULL, undispatched = false, percent = 100,
      seq = seq + 1, finished_at = clock_timestamp()
    WHERE id = ${jobId} AND attempt = ${attempt} AND status = 'running' RETURNING person_id`)
  return rows[0]?.person_id
}

async function findEarlierCompletion(
  transaction: Database,
  { jobId, attempt }: CompleteRequest,
): Promise<Completion> {
  const { rows } = await transaction.execute<{
    status: JobStatus
    plan_id: string | null
    plan_attempt: number | null
  }>(sql`
    SELECT job.status, meal_plan.id AS plan_id, meal_plan.attempt AS plan_attempt
    FROM plan_generation_job AS job LEFT JOIN meal_plan ON meal_plan.job_id = job.id
    WHERE job.id = ${jobId}`)
  const job = rows[0]
  if (job === undefined || job.status === 'cancelled') return { kind: 'gone' }
  if (job.plan_id !== null && job.plan_attempt === attempt)
    return { kind: 'stored', planId: job.plan_id }
  return { kind: 'superseded' }
}
