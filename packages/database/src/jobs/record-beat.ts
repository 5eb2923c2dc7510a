import type { JobStatus, ProgressRequest, ProgressResponse } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { held, refuseHeld, whenFree } from '../batching/held.ts'
import { only } from '../batching/only.ts'
import type { Database } from '../connection.ts'
import { uuids } from './array.ts'
import { heardIncarnations } from './hear-incarnations.ts'
import { interval } from './interval.ts'
import { lockFreeJobs } from './lock-jobs.ts'
import { progressNews } from './progress-news.ts'
import { leaseMs } from './timing.ts'

/** One beat by itself; throws `RowHeld` where somebody holds its job for long. */
export function recordBeat(
  database: Database,
  request: ProgressRequest,
): Promise<ProgressResponse> {
  return whenFree<ProgressResponse>(() => recordBeats(database, [request]).then(only), refuseHeld)
}

type Asked = ProgressRequest & { nr: number }

/**
 * Renews the leases of current attempts and writes what they tell, each piece of progress as an event, all in one statement.
 * A late beat changes nothing. The shown percentage never goes back, across attempts too. No job may be in one call twice.
 */
export async function recordBeats(
  database: Database,
  requests: readonly ProgressRequest[],
): Promise<(ProgressResponse | typeof held)[]> {
  const asked = requests.map((request, nr) => ({ ...request, nr }))
  const renewed = await renewLeases(database, asked)
  const left = asked.filter(({ nr }) => !renewed.has(nr))
  const seen = left.length === 0 ? new Map<number, SeenRow>() : await lookAgain(database, left)
  return asked.map((one) => (renewed.has(one.nr) ? goOn : judge(seen.get(one.nr), one)))
}

const goOn = { verdict: 'continue' } as const satisfies ProgressResponse

/** The places in `asked` of those that renewed a lease; rows that somebody holds are passed over. */
async function renewLeases(database: Database, asked: readonly Asked[]): Promise<Set<number>> {
  const { rows } = await database.execute<{ nr: number }>(sql`
    WITH asked AS (
      SELECT *, "jobId" AS id FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (
        nr int, "jobId" uuid, attempt int, incarnation uuid, beat int, progress jsonb)
    ), free AS (${lockFreeJobs(asked.map(({ jobId }) => jobId))}
    ), ${progressNews}, moved AS (
      UPDATE plan_generation_job AS job
      SET lease_until = clock_timestamp() + ${interval(leaseMs)}, beat = asked.beat,
        seq = COALESCE(latest.seq, job.seq),
        percent = COALESCE((latest.told ->> 'percent')::double precision, job.percent),
        progress = COALESCE(latest.told, job.progress)
      FROM asked JOIN free USING (id) LEFT JOIN latest USING (nr)
      WHERE job.id = asked.id AND job.attempt = asked.attempt AND job.status = 'running'
        AND job.beat < asked.beat
      RETURNING asked.nr, job.id, job.attempt
    ), told AS (
      INSERT INTO job_event (job_id, seq, attempt, kind, data)
      SELECT moved.id, news.seq, moved.attempt, 'agent', news.told FROM moved JOIN news USING (nr)
    ), ${heardIncarnations}
    SELECT nr FROM moved`)
  return new Set(rows.map(({ nr }) => nr))
}

type SeenRow = { status: JobStatus; attempt: number; beat: number }

async function lookAgain(
  database: Database,
  asked: readonly Asked[],
): Promise<Map<number, SeenRow>> {
  const { rows } = await database.execute<SeenRow & { nr: number }>(sql`
    SELECT asked.nr, job.status, job.attempt, job.beat
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (nr int, "jobId" uuid)
    JOIN plan_generation_job AS job ON job.id = asked."jobId"
    WHERE job.id = ANY(${uuids(asked.map(({ jobId }) => jobId))})`)
  return new Map(rows.map((row) => [row.nr, row]))
}

/** What a beat that renewed nothing hears. To go on it must have been recorded before, or have been overtaken by one. */
function judge(job: SeenRow | undefined, { attempt, beat }: Asked): ProgressResponse | typeof held {
  if (job === undefined || job.status === 'cancelled') return { verdict: 'cancelled' }
  if (job.status !== 'running' || job.attempt !== attempt) return { verdict: 'superseded' }
  return job.beat >= beat ? goOn : held
}
