import { randomUUID } from 'node:crypto'
import type { CompleteRequest, JobStatus } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { held, refuseHeld, whenFree } from '../batching/held.ts'
import { only } from '../batching/only.ts'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
import { uuids } from './array.ts'
import { type HearJobs, hearNothing } from './job-news.ts'
import { progressNews } from './progress-news.ts'
import { planPatienceMs } from './timing.ts'

export type Completion =
  | { kind: 'stored'; planId: string }
  /** A newer attempt holds the job, or it has ended otherwise. */
  | { kind: 'superseded' }
  /** Cancelled or deleted. */
  | { kind: 'gone' }

/** One completion by itself; throws `RowHeld` where somebody holds its job for long. */
export function completeJob(database: Database, request: CompleteRequest): Promise<Completion> {
  return completeWhenFree(() => completeJobs(database, [request]).then(only))
}

/** Offers a plan as long as its job is merely held. */
export function completeWhenFree(
  ask: () => Promise<Completion | typeof held>,
): Promise<Completion> {
  return whenFree<Completion>(ask, refuseHeld, planPatienceMs)
}

type Asked = Pick<CompleteRequest, 'attempt' | 'progress'> & { nr: number; id: string }

/**
 * Stores plans and ends their jobs in one transaction. The current attempt may do so even after its lease ran out, if
 * nobody has claimed since; its repeat gets the same plan; any other attempt changes nothing. No job may be in one call
 * twice.
 */
export async function completeJobs(
  database: Database,
  requests: readonly CompleteRequest[],
  hear: HearJobs = hearNothing,
): Promise<(Completion | typeof held)[]> {
  const asked = requests.map(({ jobId, attempt, progress }, nr) => ({
    ...{ nr, id: jobId, attempt },
    ...(progress === undefined ? {} : { progress }),
  }))
  const { planIds, seconds } = await inTransaction(
    database,
    async (transaction) => {
      const ended = await endCurrentAttempts(transaction, asked)
      return {
        planIds: await storePlans(transaction, requests, [...ended.keys()]),
        seconds: ended,
      }
    },
    { tries: requests.length === 1 ? 5 : 1 },
  )
  for (const took of seconds.values()) hear({ kind: 'ended', outcome: 'completed', seconds: took })
  const left = asked.filter(({ nr }) => !planIds.has(nr))
  const seen = left.length === 0 ? new Map<number, SeenRow>() : await lookAgain(database, left)
  return asked.map(({ nr, attempt }) => {
    const planId = planIds.get(nr)
    return planId === undefined ? explain(seen.get(nr), attempt) : { kind: 'stored', planId }
  })
}

/**
 * The places in `asked` of the jobs that it ended, with the seconds since each was accepted, passing over those that somebody holds or whose person is being moved.
 * What their last agents said is written before their end. The plan that was active until now makes room in the same breath.
 */
async function endCurrentAttempts(
  transaction: Database,
  asked: readonly Asked[],
): Promise<Map<number, number>> {
  const { rows } = await transaction.execute<{ nr: number; seconds: number }>(sql`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (
        nr int, id uuid, attempt int, progress jsonb)
    ), free AS (
      SELECT job.id, job.seq, job.percent FROM plan_generation_job AS job JOIN person ON person.id = job.person_id
      WHERE job.id = ANY(${uuids(asked.map(({ id }) => id))})
      ORDER BY job.id FOR UPDATE OF job SKIP LOCKED FOR KEY SHARE OF person SKIP LOCKED
    ), ${progressNews}, ended AS (
      UPDATE plan_generation_job AS job
      SET status = 'completed', lease_until = NULL, undispatched = false, percent = 100,
        seq = COALESCE(latest.seq, job.seq) + 1, progress = COALESCE(latest.told, job.progress),
        finished_at = clock_timestamp()
      FROM asked JOIN free USING (id) LEFT JOIN latest USING (nr)
      WHERE job.id = asked.id AND job.attempt = asked.attempt AND job.status = 'running'
      RETURNING asked.nr, job.id, job.attempt, job.person_id,
        extract(epoch FROM job.finished_at - job.created_at)::float8 AS seconds
    ), told AS (
      INSERT INTO job_event (job_id, seq, attempt, kind, data)
      SELECT ended.id, news.seq, ended.attempt, 'agent', news.told FROM ended JOIN news USING (nr)
    ), put_aside AS (
      UPDATE meal_plan SET is_active = false
      FROM ended WHERE meal_plan.person_id = ended.person_id AND meal_plan.is_active
    )
    SELECT nr, seconds FROM ended`)
  return new Map(rows.map(({ nr, seconds }) => [nr, seconds]))
}

/** Stores the plans of the jobs that were just ended; gives the plan's id for each place. */
async function storePlans(
  transaction: Database,
  requests: readonly CompleteRequest[],
  ended: readonly number[],
): Promise<Map<number, string>> {
  const plans = ended.flatMap((nr) => {
    const request = requests[nr]
    if (request === undefined) return []
    const { jobId, attempt, planData, metabolicProfile } = request
    return { nr, id: randomUUID(), jobId, attempt, planData, metabolicProfile }
  })
  if (plans.length === 0) return new Map()
  // Each plan by itself: in one document with the others it would be read twice.
  const rows = plans.map(
    ({ id, jobId, attempt, planData, metabolicProfile }) => sql`(${id}::uuid, ${jobId}::uuid,
      ${attempt}::int, ${JSON.stringify(planData)}::jsonb, ${JSON.stringify(metabolicProfile)}::jsonb)`,
  )
  await transaction.execute(sql`
    WITH made (id, job_id, attempt, plan, metabolic_profile) AS (
      VALUES ${sql.join(rows, sql`, `)}
    ), stored AS (
      INSERT INTO meal_plan (id, job_id, person_id, attempt, plan, metabolic_profile, is_active)
      SELECT made.id, job.id, job.person_id, made.attempt, made.plan, made.metabolic_profile, true
      FROM made JOIN plan_generation_job AS job ON job.id = made.job_id
    )
    INSERT INTO job_event (job_id, seq, attempt, kind, data)
    SELECT job.id, job.seq, job.attempt, 'completed', jsonb_build_object('planId', made.id::text)
    FROM made JOIN plan_generation_job AS job ON job.id = made.job_id`)
  return new Map(plans.map(({ nr, id }) => [nr, id]))
}

type SeenRow = {
  status: JobStatus
  attempt: number
  plan_id: string | null
  plan_attempt: number | null
}

async function lookAgain(
  database: Database,
  asked: readonly Asked[],
): Promise<Map<number, SeenRow>> {
  const { rows } = await database.execute<SeenRow & { nr: number }>(sql`
    SELECT asked.nr, job.status, job.attempt, meal_plan.id AS plan_id,
      meal_plan.attempt AS plan_attempt
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (nr int, id uuid)
    JOIN plan_generation_job AS job ON job.id = asked.id
    LEFT JOIN meal_plan ON meal_plan.job_id = job.id
    WHERE job.id = ANY(${uuids(asked.map(({ id }) => id))})`)
  return new Map(rows.map((row) => [row.nr, row]))
}

/** What a plan that was not stored now hears. Where its attempt could still end the job, somebody held the row. */
function explain(job: SeenRow | undefined, attempt: number): Completion | typeof held {
  if (job === undefined || job.status === 'cancelled') return { kind: 'gone' }
  if (job.plan_id !== null && job.plan_attempt === attempt)
    return { kind: 'stored', planId: job.plan_id }
  return job.status === 'running' && job.attempt === attempt ? held : { kind: 'superseded' }
}
