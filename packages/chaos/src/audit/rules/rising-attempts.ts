import type { Rule } from '../rule.ts'

/** Claims count 1, 2, 3, …; everything between carries the number of the claim before it; the row stands at the last. */
const storedAttempts: Rule = {
  invariant: 'S5',
  sql: `
    SELECT job.id AS job_id, CASE WHEN history.wrong_attempt_seq IS NULL
        THEN format('is at attempt %s and was claimed %s times', job.attempt, history.claims)
        ELSE format('has an event %s of an attempt that was not the current one', history.wrong_attempt_seq)
      END AS detail
    FROM plan_generation_job AS job JOIN history ON history.job_id = job.id
    WHERE history.wrong_attempt_seq IS NOT NULL OR job.attempt <> history.claims`,
}

const planAttempts: Rule = {
  invariant: 'S5',
  sql: `
    SELECT plan.job_id, format('was completed in attempt %s with the plan of attempt %s',
      history.completing_attempt, plan.attempt) AS detail
    FROM meal_plan AS plan JOIN history ON history.job_id = plan.job_id
    WHERE plan.attempt <> history.completing_attempt`,
}

/**
 * Answers arrive in another order than their transactions commit, so no rule here looks at when. A completion is answered
 * 200 only for the attempt whose plan is stored, also when it is repeated long after; a stored plan stays. Beats are left
 * out: theirs is 200 for a superseded attempt too.
 */
const answeredCompletions: Rule = {
  invariant: 'S5',
  sql: `
    SELECT DISTINCT answered.job_id, format('has the plan of attempt %s, and a completion of attempt %s was taken',
      plan.attempt, answered.attempt) AS detail
    FROM record_call AS answered JOIN meal_plan AS plan ON plan.job_id = answered.job_id
    WHERE answered.call = 'complete' AND answered.attempt <> plan.attempt`,
}

/** A claim is answered 200 after the claim of that attempt was stored; the numbers of stored claims have no gaps. */
const answeredClaims: Rule = {
  invariant: 'S5',
  sql: `
    SELECT answered.job_id, format('was claimed %s times, and a claim was answered attempt %s',
      history.claims, max(answered.attempt)) AS detail
    FROM record_call AS answered JOIN history ON history.job_id = answered.job_id
    WHERE answered.call = 'claim' AND answered.attempt > history.claims
    GROUP BY answered.job_id, history.claims`,
}

/**
 * A failure is answered 200 after an event of the same attempt was stored, and its repeat may be answered so after newer
 * claims. Events stay, so the order does not count.
 */
const answeredFailures: Rule = {
  invariant: 'S5',
  sql: `
    SELECT DISTINCT answered.job_id, format('was failed in attempt %s by an answer, and no event says so',
      answered.attempt) AS detail
    FROM record_call AS answered JOIN plan_generation_job AS job ON job.id = answered.job_id
    WHERE answered.call = 'fail' AND NOT EXISTS (
      SELECT 1 FROM job_event AS event
      WHERE event.job_id = answered.job_id AND event.attempt = answered.attempt
        AND event.kind IN ('retry', 'handed_back', 'failed'))`,
}

export const risingAttempts: readonly Rule[] = [
  storedAttempts,
  planAttempts,
  answeredCompletions,
  answeredClaims,
  answeredFailures,
]
