import type { OperatorOverview } from '@zero-sum/contracts/operator'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { momentAgo } from './moments.ts'

const monthMs = 30 * 24 * 3_600_000

/** Counts a request that was refused before it was a job, by the code of its problem and the day. */
export async function countRefusal(database: Database, code: string): Promise<void> {
  await database.execute(sql`
    INSERT INTO refusal_count (day, code) VALUES (clock_timestamp()::date, ${code})
    ON CONFLICT (day, code) DO UPDATE SET count = refusal_count.count + 1`)
}

/** Refusals of the last 30 days by code: those before there was a job are counted, the others are told by their jobs. */
export async function readRefusals(database: Database): Promise<OperatorOverview['refusals']> {
  const { rows } = await database.execute<OperatorOverview['refusals'][number]>(sql`
    SELECT code, sum(before)::int AS before, sum(after)::int AS after FROM (
      SELECT code, count AS before, 0 AS after FROM refusal_count
      WHERE day > (clock_timestamp() - interval '30 days')::date
      UNION ALL
      SELECT COALESCE(failure_reason, 'plan_failed'), 0, 1 FROM plan_generation_job
      WHERE status = 'failed' AND failure_kind = 'refused'
        AND created_at > ${momentAgo(monthMs)}
    ) AS refusal GROUP BY code ORDER BY sum(before) + sum(after) DESC, code`)
  return rows
}
