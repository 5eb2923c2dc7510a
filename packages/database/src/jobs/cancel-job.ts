import type { JobStatus } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { type HearJobs, hearNothing } from './job-news.ts'

/**
 * Ends a job at its owner's wish, at any time before it has ended; a worker that runs it hears so with its next beat.
 * Returns the status that the job has now, which is another one where it had ended before; nothing for an unknown job.
 */
export async function cancelJob(
  database: Database,
  jobId: string,
  hear: HearJobs = hearNothing,
): Promise<JobStatus | undefined> {
  const cancelled = await database.execute<{ seconds: number }>(sql`
    WITH cancelled AS (
      UPDATE plan_generation_job
      SET status = 'cancelled', lease_until = NULL, undispatched = false, seq = seq + 1,
        finished_at = clock_timestamp()
      WHERE id = ${jobId} AND status IN ('pending', 'running')
      RETURNING id, seq, attempt, extract(epoch FROM finished_at - created_at)::float8 AS seconds
    ), told AS (
      INSERT INTO job_event (job_id, seq, attempt, kind)
      SELECT id, seq, attempt, 'cancelled' FROM cancelled
    )
    SELECT seconds FROM cancelled`)
  const [ended] = cancelled.rows
  if (ended !== undefined) {
    hear({ kind: 'ended', outcome: 'cancelled', seconds: ended.seconds })
    return 'cancelled'
  }
  const { rows } = await database.execute<{ status: JobStatus }>(
    sql`SELECT status FROM plan_generation_job WHERE id = ${jobId}`,
  )
  return rows[0]?.status
}
