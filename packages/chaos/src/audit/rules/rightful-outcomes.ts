import type { Rule } from '../rule.ts'

/**
 * How each job that has ended should have ended. A cancel may have worked unless it was answered that it did not (4xx). A
 * planted poison never fails an attempt in words, since its process dies first; but it may use up its deliveries before
 * four of its deaths are judged. Four real kills of the workers of one sound job are a breach, too: its person got no
 * plan.
 */
export const rightfulOutcomes: Rule = {
  invariant: 'S9',
  sql: `
    SELECT job.id AS job_id, format('%s is %s%s%s',
      CASE planted.outcome WHEN 'poison' THEN 'planted as poison'
        WHEN 'refused' THEN 'planted to be refused' ELSE 'meant to be completed' END,
      job.status, ' ' || job.failure_kind, CASE WHEN killed.workers > 0
        THEN format(', after %s of its workers were killed from outside', killed.workers) END) AS detail
    FROM plan_generation_job AS job
    LEFT JOIN record_planted AS planted ON planted.seed = job.seed
    LEFT JOIN (
      SELECT lost.job_id, count(*) AS workers FROM lost_lease AS lost
      JOIN record_kill AS kill ON kill.incarnation = lost.incarnation::text GROUP BY lost.job_id
    ) AS killed ON killed.job_id = job.id
    WHERE job.status IN ('completed', 'failed', 'cancelled') AND CASE
      WHEN job.status = 'cancelled' THEN EXISTS (
        SELECT 1 FROM record_cancellation AS asked WHERE asked.job_id = job.id
          AND (asked.status IS NULL OR asked.status NOT BETWEEN 400 AND 499))
      WHEN planted.outcome = 'refused' THEN job.failure_kind = 'refused'
      WHEN planted.outcome = 'poison' THEN job.failure_kind = 'poison'
        OR (job.failure_kind = 'exhausted' AND job.failures < 3)
      ELSE job.status = 'completed' END IS NOT TRUE`,
}
