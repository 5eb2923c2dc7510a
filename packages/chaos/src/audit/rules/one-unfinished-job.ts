import type { Rule } from '../rule.ts'

/**
 * From the events alone, so that it also holds without the index that should see to it. An acceptance is dated after its
 * transaction has waited for whoever held the person's place, and an end before its transaction commits: so on one
 * clock the next job's beginning is never earlier than the end of the one before, and equal instants are no overlap.
 */
export const oneUnfinishedJob: Rule = {
  invariant: 'S4',
  sql: `
    SELECT job_id, format('began at %s, while an earlier job of %s went on until %s',
      accepted_at, person_id, earlier_until) AS detail
    FROM (
      SELECT history.job_id, job.person_id, history.accepted_at,
        max(coalesce(history.ended_at, 'infinity')) OVER (
          PARTITION BY job.person_id ORDER BY history.accepted_at, history.job_id
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS earlier_until
      FROM history JOIN plan_generation_job AS job ON job.id = history.job_id
      WHERE history.accepted_at IS NOT NULL
    ) AS spans
    WHERE accepted_at < earlier_until`,
}
