/** Something that must hold of every row. `sql` gives a row with `detail` for each breach. */
export type DatabaseRule = { name: string; sql: string }

const ended = "('completed', 'failed', 'cancelled')"

/** Of a thinned job only the first event and the last are left. */
const histories = `
  SELECT job_id, count(*) AS events, min(seq) AS first, max(seq) AS last,
    count(*) FILTER (WHERE kind = 'accepted') AS acceptances,
    count(*) FILTER (WHERE kind = 'claimed') AS claims,
    count(*) FILTER (WHERE kind IN ${ended}) AS ends,
    max(seq) FILTER (WHERE kind IN ${ended}) AS end_seq,
    max(kind) FILTER (WHERE kind IN ${ended}) AS ended_as
  FROM job_event GROUP BY job_id`

const isWhole = `history.first = 1 AND history.last = job.seq
  AND history.events = CASE WHEN job.is_thinned THEN least(2, job.seq) ELSE job.seq END`

export const databaseRules: readonly DatabaseRule[] = [
  {
    name: 'every completed job has one plan, and no other job has any',
    sql: `
      SELECT format('job %s is %s and has %s plans', job.id, job.status, coalesce(stored.plans, 0)) AS detail
      FROM plan_generation_job AS job
      LEFT JOIN (SELECT job_id, count(*) AS plans FROM meal_plan GROUP BY job_id) AS stored ON stored.job_id = job.id
      WHERE coalesce(stored.plans, 0) <> (job.status = 'completed')::int`,
  },
  {
    name: 'a plan belongs to the person who asked for it, and has the seed of its job',
    sql: `
      SELECT format('plan %s is of another person or seed than job %s', plan.id, job.id) AS detail
      FROM meal_plan AS plan JOIN plan_generation_job AS job ON job.id = plan.job_id
      WHERE plan.person_id <> job.person_id
        OR (plan.revision = 1 AND plan.plan ? 'seed' AND plan.plan->>'seed' <> job.seed::text)`,
  },
  {
    name: 'the events of every job have no gap, from its acceptance to where it stands',
    sql: `
      SELECT format('job %s is at event %s and has %s of them', job.id, job.seq, coalesce(history.events, 0)) AS detail
      FROM plan_generation_job AS job LEFT JOIN (${histories}) AS history ON history.job_id = job.id
      WHERE history.job_id IS NULL OR history.acceptances <> 1 OR NOT (${isWhole})`,
  },
  {
    name: 'a job that has ended says so in its last event, and no other job does',
    sql: `
      SELECT format('job %s is %s and its events say %s', job.id, job.status, coalesce(history.ended_as, 'nothing')) AS detail
      FROM plan_generation_job AS job JOIN (${histories}) AS history ON history.job_id = job.id
      WHERE history.ends <> (job.status IN ${ended})::int
        OR (history.ends = 1 AND (history.ended_as <> job.status OR history.end_seq <> job.seq))`,
  },
  {
    name: 'a job was claimed as often as its attempt says',
    sql: `
      SELECT format('job %s is at attempt %s and was claimed %s times', job.id, job.attempt, history.claims) AS detail
      FROM plan_generation_job AS job JOIN (${histories}) AS history ON history.job_id = job.id
      WHERE NOT job.is_thinned AND history.claims <> job.attempt`,
  },
  {
    name: 'a person has at most one job that has not ended, and at most one active plan',
    sql: `
      SELECT format('person %s has %s unfinished jobs', person_id, count(*)) AS detail
      FROM plan_generation_job WHERE status NOT IN ${ended} GROUP BY person_id HAVING count(*) > 1
      UNION ALL
      SELECT format('person %s has %s active plans', person_id, count(*)) AS detail
      FROM meal_plan WHERE is_active GROUP BY person_id HAVING count(*) > 1`,
  },
  {
    name: 'every version of a plan is there, from the first to the one before its present one',
    sql: `
      SELECT format('plan %s is at version %s and has %s earlier ones', plan.id, plan.revision, count(earlier.revision)) AS detail
      FROM meal_plan AS plan LEFT JOIN meal_plan_revision AS earlier ON earlier.plan_id = plan.id
      GROUP BY plan.id
      HAVING count(earlier.revision) <> plan.revision - 1 OR coalesce(max(earlier.revision), 0) <> plan.revision - 1`,
  },
]
