import type { Rule } from '../rule.ts'
import { acknowledged } from './ended-jobs.ts'

/**
 * A request makes at most one job, whether or not its answer arrived: so a person has, for a seed, at most as many jobs as
 * keys that it was asked for under. Keys that refused it, or that were answered with a job that was there before, made none
 * and never will, since a key keeps its first answer.
 */
export const expectedJobs: Rule = {
  invariant: 'S8',
  sql: `
    WITH requests AS (
      SELECT person, key, seed FROM record_submission
      GROUP BY person, key, seed, is_mismatch
      HAVING coalesce(bool_or(status IN (200, 202) AND NOT existing), false)
        OR NOT coalesce(bool_or(status = 422 OR (status IN (200, 202) AND existing)), false)
    ), allowed AS (
      SELECT person, seed, count(DISTINCT key) AS jobs FROM requests GROUP BY person, seed
    ), ranked AS (
      SELECT job.id, job.person_id, job.seed, row_number() OVER (
          PARTITION BY job.person_id, job.seed
          ORDER BY acknowledged.job_id IS NULL, job.created_at, job.id) AS nth
      FROM plan_generation_job AS job
      LEFT JOIN (${acknowledged}) AS acknowledged ON acknowledged.job_id = job.id
    )
    SELECT ranked.id AS job_id, format('is job %s of %s with the seed %s, which was asked for %s times',
      nth, person_id, ranked.seed, coalesce(allowed.jobs, 0)) AS detail
    FROM ranked LEFT JOIN allowed ON allowed.person = ranked.person_id AND allowed.seed = ranked.seed
    WHERE ranked.nth > coalesce(allowed.jobs, 0)`,
}
