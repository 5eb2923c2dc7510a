import type pg from 'pg'
import { acknowledged, lostJobs } from './rules/ended-jobs.ts'
import { expectedJobs } from './rules/expected-jobs.ts'
import { measureRescues } from './rules/rescues.ts'
import type { Figures } from './verdict.ts'

type Counted = Pick<
  Figures,
  'accepted' | 'duplicated' | 'lost' | 'rescueMs' | 'storedPlans' | 'terminal' | 'unexpected'
>

/** What the database can count of a run; the record and the histories have to be there. */
export async function measureFigures(client: pg.Client): Promise<Counted> {
  const { rows } = await client.query<Record<string, number>>(`
    SELECT
      (SELECT count(*) FROM (${acknowledged}) AS acknowledged)::int AS accepted,
      (SELECT count(*) FROM (${lostJobs.sql}) AS lost)::int AS lost,
      (SELECT count(*) FROM (${expectedJobs.sql}) AS unexpected)::int AS unexpected,
      (SELECT count(*) FROM (
        SELECT job_id FROM meal_plan GROUP BY job_id HAVING count(*) > 1
        UNION SELECT job_id FROM history WHERE ends > 1
      ) AS duplicated)::int AS duplicated,
      (SELECT count(*) FROM meal_plan)::int AS stored_plans,
      count(*) FILTER (WHERE status = 'completed')::int AS completed,
      count(*) FILTER (WHERE status = 'failed')::int AS failed,
      count(*) FILTER (WHERE status = 'cancelled')::int AS cancelled
    FROM plan_generation_job`)
  const counted = (name: string) => rows[0]?.[name] ?? 0
  return {
    accepted: counted('accepted'),
    lost: counted('lost'),
    unexpected: counted('unexpected'),
    duplicated: counted('duplicated'),
    storedPlans: counted('stored_plans'),
    terminal: {
      completed: counted('completed'),
      failed: counted('failed'),
      cancelled: counted('cancelled'),
    },
    rescueMs: await measureRescues(client),
  }
}
