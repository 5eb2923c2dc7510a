import type { JobStatus, ProgressRequest, ProgressResponse } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { interval } from './interval.ts'
import { leaseMs } from './timing.ts'

/**
 * Renews the lease of the current attempt and writes its progress, if it brings any, as an event. A late beat changes
 * nothing. The shown percentage never goes back, across attempts too.
 */
export async function recordBeat(
  database: Database,
  request: ProgressRequest,
): Promise<ProgressResponse> {
  const { rows } = await database.execute(
    request.progress === undefined ? plainBeat(request) : progressBeat(request, request.progress),
  )
  return { verdict: rows.length > 0 ? 'continue' : await judge(database, request) }
}

function heard({ incarnation }: ProgressRequest) {
  return sql`heard AS (
    INSERT INTO worker_incarnation (incarnation) VALUES (${incarnation})
    ON CONFLICT (incarnation) DO UPDATE SET last_seen_at = clock_timestamp()
    WHERE worker_incarnation.last_seen_at < clock_timestamp() - interval '1 second'
  )`
}

function isCurrent({ jobId, attempt, beat }: ProgressRequest) {
  return sql`id = ${jobId} AND attempt = ${attempt} AND status = 'running' AND beat < ${beat}`
}

function plainBeat(request: ProgressRequest) {
  return sql`
    WITH ${heard(request)}
    UPDATE plan_generation_job
    SET lease_until = clock_timestamp() + ${interval(leaseMs)}, beat = ${request.beat}
    WHERE ${isCurrent(request)} RETURNING id`
}

function progressBeat(
  request: ProgressRequest,
  progress: NonNullable<ProgressRequest['progress']>,
) {
  const { percent, ...told } = progress
  return sql`
    WITH ${heard(request)}, moved AS (
      UPDATE plan_generation_job
      SET lease_until = clock_timestamp() + ${interval(leaseMs)}, beat = ${request.beat},
        seq = seq + 1, percent = GREATEST(percent, ${percent}::double precision),
        progress = ${JSON.stringify(told)}::jsonb || jsonb_build_object(
          'percent', GREATEST(percent, ${percent}::double precision), 'seq', seq + 1,
          'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      WHERE ${isCurrent(request)} RETURNING id, seq, attempt, progress
    )
    INSERT INTO job_event (job_id, seq, attempt, kind, data)
    SELECT id, seq, attempt, 'agent', progress FROM moved RETURNING job_id`
}

async function judge(
  database: Database,
  { jobId, attempt }: ProgressRequest,
): Promise<ProgressResponse['verdict']> {
  const { rows } = await database.execute<{ status: JobStatus; attempt: number }>(
    sql`SELECT status, attempt FROM plan_generation_job WHERE id = ${jobId}`,
  )
  const job = rows[0]
  if (job === undefined || job.status === 'cancelled') return 'cancelled'
  return job.status === 'running' && job.attempt === attempt ? 'continue' : 'superseded'
}
