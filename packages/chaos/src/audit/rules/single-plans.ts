import type { Rule } from '../rule.ts'

const counts: Rule = {
  invariant: 'S3',
  sql: `
    SELECT job.id AS job_id, format('is %s and has %s plans', job.status, coalesce(stored.plans, 0)) AS detail
    FROM plan_generation_job AS job
    LEFT JOIN (SELECT job_id, count(*) AS plans FROM meal_plan GROUP BY job_id) AS stored ON stored.job_id = job.id
    WHERE coalesce(stored.plans, 0) <> (job.status = 'completed')::int`,
}

const strays: Rule = {
  invariant: 'S3',
  sql: `
    SELECT plan.job_id, format('is not there and has the plan %s', plan.id) AS detail
    FROM meal_plan AS plan LEFT JOIN plan_generation_job AS job ON job.id = plan.job_id
    WHERE job.id IS NULL`,
}

/** The plan is the one that was made for this job, its person owns it, and its end names it. */
const contents: Rule = {
  invariant: 'S3',
  sql: `
    SELECT job.id AS job_id, CASE
        WHEN plan.person_id <> job.person_id THEN format('is of %s and its plan of %s', job.person_id, plan.person_id)
        WHEN plan.plan->>'seed' IS DISTINCT FROM job.seed::text
          THEN format('has the seed %s and its plan %s', job.seed, coalesce(plan.plan->>'seed', 'none'))
        ELSE format('has the plan %s and its end names %s', plan.id, coalesce(history.plan_id, 'none'))
      END AS detail
    FROM meal_plan AS plan JOIN plan_generation_job AS job ON job.id = plan.job_id
    LEFT JOIN history ON history.job_id = job.id
    WHERE plan.person_id <> job.person_id OR plan.plan->>'seed' IS DISTINCT FROM job.seed::text
      OR history.plan_id IS DISTINCT FROM plan.id::text`,
}

/**
 * A completion is answered 200 after its plan was stored, and a stored plan stays. So every such answer, first or repeated,
 * names the one plan, in whatever order answers came.
 */
const answers: Rule = {
  invariant: 'S3',
  sql: `
    SELECT answered.job_id, CASE WHEN plan.id IS NULL
        THEN format('has no plan %s, which a completion was answered', answered.plan_ids)
        ELSE format('has the plan %s, and completions were answered %s', plan.id, answered.plan_ids) END AS detail
    FROM (
      SELECT job_id, string_agg(DISTINCT plan_id::text, ', ') AS plan_ids FROM record_call
      WHERE call = 'complete' AND plan_id IS NOT NULL AND job_id IS NOT NULL GROUP BY job_id
    ) AS answered
    LEFT JOIN meal_plan AS plan ON plan.job_id = answered.job_id
    WHERE plan.id::text IS DISTINCT FROM answered.plan_ids`,
}

export const singlePlans: readonly Rule[] = [counts, strays, contents, answers]
