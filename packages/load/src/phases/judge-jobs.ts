import type { Pool } from 'pg'
import { pastPeople } from './store-history.ts'

/** What the database says of the jobs that were accepted. */
export type Judgement = {
  accepted: number
  completed: number
  /** Accepted and without a row, or ended otherwise than completed with exactly one plan. */
  lost: number
  /** Jobs with more than one plan, and rows that nobody was told of. */
  extra: number
  /** From acceptance to the first claim, and to the end, in seconds. */
  waitSeconds: { p50: number; p99: number }
  totalSeconds: { p50: number; p95: number; p99: number }
}

/** Holds every job that somebody was told of against its row and its plan. */
export async function judgeJobs(client: Pool, jobIds: readonly string[]): Promise<Judgement> {
  const { rows } = await client.query<Record<string, number | null>>(
    `WITH told AS (SELECT DISTINCT id FROM unnest($1::uuid[]) AS told (id)),
      plans AS (SELECT job_id, count(*) AS plans FROM meal_plan WHERE person_id NOT LIKE $2 GROUP BY job_id),
      judged AS (
        SELECT told.id, job.status, coalesce(plans.plans, 0) AS plans,
          extract(epoch FROM job.first_claimed_at - job.created_at)::float8 AS wait,
          extract(epoch FROM job.finished_at - job.created_at)::float8 AS total
        FROM told LEFT JOIN plan_generation_job AS job USING (id)
        LEFT JOIN plans ON plans.job_id = told.id)
    SELECT count(*)::int AS accepted,
      count(*) FILTER (WHERE status = 'completed')::int AS completed,
      count(*) FILTER (WHERE status IS DISTINCT FROM 'completed' OR plans <> 1)::int AS lost,
      count(*) FILTER (WHERE plans > 1)::int
        + (SELECT count(*)::int FROM plan_generation_job 
            WHERE person_id NOT LIKE $2 AND id NOT IN (SELECT id FROM told)) AS extra,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY wait) AS wait50,
      percentile_cont(0.99) WITHIN GROUP (ORDER BY wait) AS wait99,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY total) AS total50,
      percentile_cont(0.95) WITHIN GROUP (ORDER BY total) AS total95,
      percentile_cont(0.99) WITHIN GROUP (ORDER BY total) AS total99
    FROM judged`,
    [jobIds, pastPeople],
  )
  const read = (name: string) => rows[0]?.[name] ?? 0
  return {
    accepted: read('accepted'),
    completed: read('completed'),
    lost: read('lost'),
    extra: read('extra'),
    waitSeconds: { p50: read('wait50'), p99: read('wait99') },
    totalSeconds: { p50: read('total50'), p95: read('total95'), p99: read('total99') },
  }
}
