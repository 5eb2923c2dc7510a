import type { Rule } from '../rule.ts'

const taken = 'status IN (200, 202) AND job_id IS NOT NULL'

/** What came under one key: whether all that was taken is one request with one job. Order does not count: a key is written once. */
const keys: Rule = {
  invariant: 'S7',
  sql: `
    SELECT (array_agg(job_id ORDER BY sent_at))[1] AS job_id, CASE
        WHEN count(DISTINCT job_id) > 1
          THEN format('the key %s named %s', key, string_agg(DISTINCT job_id::text, ', '))
        ELSE format('another body was taken under the key %s', key) END AS detail
    FROM record_submission WHERE ${taken}
    GROUP BY person, key
    HAVING count(DISTINCT job_id) > 1 OR count(DISTINCT (seed, is_mismatch)) > 1`,
}

/** A key that has taken a request takes its repeats, too. */
const refusedRepeats: Rule = {
  invariant: 'S7',
  sql: `
    SELECT min(job_id::text)::uuid AS job_id,
      format('the key %s took a request and refused its repeat', key) AS detail
    FROM record_submission
    GROUP BY person, key, seed, is_mismatch
    HAVING bool_or(${taken}) AND bool_or(status = 422)`,
}

/** Whatever an answer names is a job of the person who asked, and a new one was made from this very request. */
const namedJobs: Rule = {
  invariant: 'S7',
  sql: `
    SELECT DISTINCT job.id AS job_id, CASE WHEN job.person_id <> asked.person
        THEN format('is of %s and was named to %s', job.person_id, asked.person)
        ELSE format('has the seed %s and was named as the new job of seed %s', job.seed, asked.seed) END AS detail
    FROM record_submission AS asked JOIN plan_generation_job AS job ON job.id = asked.job_id
    WHERE asked.${taken}
      AND (job.person_id <> asked.person OR (NOT asked.existing AND job.seed <> asked.seed))`,
}

/** The stored answer is written with the job and is what repeats get. It is kept for two days. */
const storedAnswers: Rule = {
  invariant: 'S7',
  sql: `
    SELECT DISTINCT asked.job_id, format('was named under the key %s, which is stored with %s',
      asked.key, coalesce(stored.answer->>'jobId', 'nothing')) AS detail
    FROM record_submission AS asked
    LEFT JOIN idempotency_key AS stored ON stored.person_id = asked.person AND stored.key = asked.key
    WHERE asked.${taken} AND CASE WHEN stored.key IS NULL
      THEN asked.sent_at > clock_timestamp() - interval '47 hours'
      ELSE stored.answer->>'jobId' IS DISTINCT FROM asked.job_id::text END`,
}

export const faithfulKeys: readonly Rule[] = [keys, refusedRepeats, namedJobs, storedAnswers]
