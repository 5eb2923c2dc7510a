import type { Rule } from '../rule.ts'

const isEnded = "job.status IN ('completed', 'failed', 'cancelled')"

/** What a job's events say of its end against what its row says. */
const storedEnds: Rule = {
  invariant: 'S2',
  sql: `
    SELECT job.id AS job_id, CASE
        WHEN history.job_id IS NULL THEN 'has no events'
        WHEN history.acceptances <> 1 THEN 'does not begin with its acceptance'
        WHEN history.missing_seq IS NOT NULL THEN format('has no event %s, or has it twice', history.missing_seq)
        WHEN history.last_seq <> job.seq THEN format('is at event %s and has %s', job.seq, history.last_seq)
        WHEN history.ends <> (${isEnded})::int
          THEN format('is %s and has %s ends', job.status, history.ends)
        WHEN history.end_seq < history.last_seq THEN format('went on after its end, event %s', history.end_seq)
        WHEN history.ended_as <> job.status THEN format('is %s and its end says %s', job.status, history.ended_as)
        WHEN history.failure_kind IS DISTINCT FROM job.failure_kind
          THEN format('failed as %s and its end says %s', job.failure_kind, history.failure_kind)
      END AS detail
    FROM plan_generation_job AS job LEFT JOIN history ON history.job_id = job.id
    WHERE history.job_id IS NULL OR history.acceptances <> 1 OR history.missing_seq IS NOT NULL
      OR history.last_seq <> job.seq OR history.ends <> (${isEnded})::int
      OR history.end_seq < history.last_seq OR history.ended_as <> job.status
      OR history.failure_kind IS DISTINCT FROM job.failure_kind`,
}

/** An end is told only after it was stored, and nothing leaves it: so every end that was ever seen is the stored one. */
const seenEnds: Rule = {
  invariant: 'S2',
  sql: `
    SELECT job.id AS job_id, format('is %s and somebody saw it %s', job.status, seen.ended) AS detail
    FROM record_sighting AS seen JOIN plan_generation_job AS job ON job.id = seen.job_id
    WHERE seen.ended IS NOT NULL AND seen.ended <> job.status`,
}

/** A cancel is answered 200 once the job is cancelled, and 409 once it has ended otherwise. Both are for good. */
const answeredCancels: Rule = {
  invariant: 'S2',
  sql: `
    SELECT DISTINCT job.id AS job_id,
      format('is %s and a cancel was answered %s', job.status, asked.status) AS detail
    FROM record_cancellation AS asked JOIN plan_generation_job AS job ON job.id = asked.job_id
    WHERE (asked.status = 200 AND job.status <> 'cancelled')
      OR (asked.status = 409 AND job.status NOT IN ('completed', 'failed'))`,
}

export const singleEnds: readonly Rule[] = [storedEnds, seenEnds, answeredCancels]
