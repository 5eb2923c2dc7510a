import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { interval } from '../jobs/interval.ts'
import { type HearJobs, hearNothing } from '../jobs/job-news.ts'
import { crashSilenceMs, leaseMs } from '../jobs/timing.ts'

/**
 * Writes down each lease that has run out, once for an attempt, so that it can be judged even if nobody claims the job. A
 * row that is being claimed or renewed at this moment is locked, and left to that.
 */
export async function recordLostLeases(
  database: Database,
  hear: HearJobs = hearNothing,
): Promise<void> {
  const { rowCount } = await database.execute(sql`
    WITH expired AS (
      SELECT id, attempt, incarnation FROM plan_generation_job
      WHERE status = 'running' AND lease_until < clock_timestamp()
      FOR UPDATE SKIP LOCKED
    ), lost AS (
      INSERT INTO lost_lease (job_id, attempt, incarnation)
      SELECT id, attempt, incarnation FROM expired
      ON CONFLICT DO NOTHING RETURNING job_id
    )
    UPDATE plan_generation_job AS job SET open_losses = open_losses + 1
    FROM lost WHERE job.id = lost.job_id`)
  for (let count = 0; count < (rowCount ?? 0); count += 1) hear({ kind: 'lease_lost' })
}

/**
 * Decides what each lost lease was: nothing where its worker has been heard of since, a crash where it has been silent for
 * three leases, two of them since the loss was written down: after an outage of ours it must first have had the time to be
 * heard. Until then the loss stays open, and the job runs only in a process of its own. Where somebody holds the job's row
 * the next sweep judges.
 */
export async function judgeLostLeases(database: Database): Promise<void> {
  await database.execute(sql`
    WITH ripe AS (
      SELECT lost_lease.job_id, lost_lease.attempt,
        (worker.last_seen_at <= lost_lease.lost_at)::int AS crashes
      FROM lost_lease JOIN worker_incarnation AS worker USING (incarnation)
      WHERE NOT lost_lease.is_judged
        AND (worker.last_seen_at > lost_lease.lost_at
          OR (worker.last_seen_at < clock_timestamp() - ${interval(crashSilenceMs)}
            AND lost_lease.lost_at < clock_timestamp() - ${interval(crashSilenceMs - leaseMs)}))
    ), free AS (
      SELECT id FROM plan_generation_job WHERE id IN (SELECT job_id FROM ripe)
      FOR UPDATE SKIP LOCKED
    ), judged AS (
      UPDATE lost_lease SET is_judged = true
      FROM ripe JOIN free ON free.id = ripe.job_id
      WHERE lost_lease.job_id = ripe.job_id AND lost_lease.attempt = ripe.attempt
      RETURNING lost_lease.job_id, ripe.crashes
    ), verdict AS (
      SELECT job_id, sum(crashes)::int AS crashes, count(*)::int AS judged FROM judged GROUP BY job_id
    )
    UPDATE plan_generation_job AS job
    SET crashes = job.crashes + verdict.crashes,
      open_losses = GREATEST(0, job.open_losses - verdict.judged)
    FROM verdict WHERE job.id = verdict.job_id`)
}
