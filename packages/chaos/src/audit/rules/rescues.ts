import type pg from 'pg'
import type { Rule } from '../rule.ts'
import type { Figures } from '../verdict.ts'

/** Leases that killed workers lost, and those they still seem to hold. */
export const rescuedJobs: Rule = {
  invariant: 'L2',
  sql: `
    SELECT struck.job_id, format('was in attempt %s of a worker that was killed at %s, and nobody took it up',
      struck.attempt, kill.at) AS detail
    FROM (
      SELECT job_id, attempt, incarnation FROM lost_lease
      UNION
      SELECT id, attempt, incarnation FROM plan_generation_job WHERE status = 'running'
    ) AS struck
    JOIN record_kill AS kill ON kill.incarnation = struck.incarnation::text
    JOIN history ON history.job_id = struck.job_id
    WHERE history.claims <= struck.attempt AND history.ends = 0`,
}

/**
 * From each kill to the next claim of each job that it struck. A lease that was lost before the kill, as by a pause, was not
 * lost by it.
 */
const rescues = `
  SELECT lost.job_id, (extract(epoch FROM next.at - kill.at) * 1000)::double precision AS took
  FROM lost_lease AS lost
  JOIN record_kill AS kill ON kill.incarnation = lost.incarnation::text AND kill.at <= lost.lost_at
  JOIN job_event AS next
    ON next.job_id = lost.job_id AND next.kind = 'claimed' AND next.attempt = lost.attempt + 1`

/** How long the rescues took. */
export async function measureRescues(client: pg.Client): Promise<Figures['rescueMs']> {
  const { rows } = await client.query<Figures['rescueMs']>(`
    SELECT count(*)::int AS count, percentile_disc(0.5) WITHIN GROUP (ORDER BY took) AS p50,
      percentile_disc(0.99) WITHIN GROUP (ORDER BY took) AS p99, max(took) AS worst
    FROM (${rescues}) AS rescues`)
  return rows[0] ?? { count: 0, p50: null, p99: null, worst: null }
}

/** The jobs that were rescued last after a kill, the slowest first. */
export async function findSlowestRescues(client: pg.Client, limit: number): Promise<string[]> {
  const { rows } = await client.query<{ job_id: string }>(
    `SELECT job_id FROM (${rescues}) AS rescues GROUP BY job_id ORDER BY max(took) DESC LIMIT $1`,
    [limit],
  )
  return rows.map(({ job_id }) => job_id)
}
