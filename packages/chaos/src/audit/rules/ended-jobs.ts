import type { Rule } from '../rule.ts'

/** Instants outside are cut to whole milliseconds, so what ended within the same one may still have ended before. */
const isLate = `(job.finished_at IS NULL
  OR job.finished_at >= (SELECT stopped_at FROM record_run) + interval '1 millisecond')`

const lateness = `CASE WHEN job.finished_at IS NULL THEN format('is %s still', job.status)
  ELSE format('ended only at %s', job.finished_at) END`

/** The jobs that some answer 200 or 202 named. */
export const acknowledged =
  'SELECT DISTINCT job_id FROM record_submission WHERE status IN (200, 202) AND job_id IS NOT NULL'

/** Acknowledged and not there, or not ended when the clients stopped waiting. */
export const lostJobs: Rule = {
  invariant: 'S1',
  sql: `
    SELECT acknowledged.job_id, CASE WHEN job.id IS NULL THEN 'was acknowledged and is not there'
      ELSE 'was acknowledged and ' || ${lateness} END AS detail
    FROM (${acknowledged}) AS acknowledged
    LEFT JOIN plan_generation_job AS job ON job.id = acknowledged.job_id
    WHERE job.id IS NULL OR ${isLate}`,
}

/** Whoever asked for it and whether or not they were answered. */
export const lateJobs: Rule = {
  invariant: 'L1',
  sql: `
    SELECT job.id AS job_id, ${lateness} AS detail FROM plan_generation_job AS job WHERE ${isLate}`,
}
