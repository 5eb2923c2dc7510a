import { createProblem } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { exhaustedProblem } from '../jobs/fail-job.ts'
import { interval } from '../jobs/interval.ts'
import type { HearJobs } from '../jobs/job-news.ts'
import { crashLimit, deadlineMs, deliveriesByDeadline, deliveryLimit } from '../jobs/timing.ts'

const poisonProblem = createProblem(
  'plan_failed',
  'Making this plan stopped our program again and again, so we have set it aside. Please tell your operator the number of this job; another intake may work.',
  { reason: 'poison' },
)

/** Ends the unclaimed jobs whose budgets are spent: poison by crashes, exhausted by deliveries or by the deadline. */
export async function endSpentJobs(database: Database, hear: HearJobs): Promise<string[]> {
  const { rows } = await database.execute<{
    id: string
    kind: 'exhausted' | 'poison'
    seconds: number
  }>(sql`
    WITH spent AS (
      SELECT id, CASE WHEN crashes >= ${crashLimit} THEN 'poison' ELSE 'exhausted' END AS kind
      FROM plan_generation_job
      WHERE (status = 'pending' OR (status = 'running' AND lease_until < clock_timestamp()))
        AND (crashes >= ${crashLimit} OR deliveries >= ${deliveryLimit}
          OR (deliveries >= ${deliveriesByDeadline}
            AND first_claimed_at < clock_timestamp() - ${interval(deadlineMs)}))
      FOR UPDATE SKIP LOCKED
    ), ended AS (
      UPDATE plan_generation_job AS job
      SET status = 'failed', lease_until = NULL, undispatched = false, seq = job.seq + 1,
        failure_kind = spent.kind, finished_at = clock_timestamp(),
        failure_reason = CASE spent.kind WHEN 'poison' THEN 'crashed' ELSE 'deliveries_spent' END,
        problem = CASE spent.kind WHEN 'poison' THEN ${JSON.stringify(poisonProblem)}::jsonb
          ELSE ${JSON.stringify(exhaustedProblem)}::jsonb END
      FROM spent WHERE job.id = spent.id
      RETURNING job.id, job.seq, job.attempt, job.failure_kind, job.problem,
        extract(epoch FROM job.finished_at - job.created_at)::float8 AS seconds
    ), told AS (
    INSERT INTO job_event (job_id, seq, attempt, kind, data)
    SELECT id, seq, attempt, 'failed',
      jsonb_build_object('failureKind', failure_kind, 'problem', problem)
    FROM ended
    )
    SELECT id, failure_kind AS kind, seconds FROM ended`)
  for (const { kind, seconds } of rows) hear({ kind: 'ended', outcome: kind, seconds })
  return rows.map(({ id }) => id)
}
