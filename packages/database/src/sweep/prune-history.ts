import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'

/** For how many days after a job's end something is kept; undefined is for ever. */
export type HistoryRule = {
  /** What its agents reported. That it was accepted, and how it ended, is kept with the job. */
  eventDays: number | undefined
  /** A job that led to no plan, with the answers it was asked for with. */
  planlessDays: number | undefined
}

/** At a time, so that a round stays short. */
const mostJobs = 500

/** Forgets what jobs leave behind, some at a time. Plans, their versions and the answers that they were made from stay. */
export async function pruneHistory(database: Database, keep: HistoryRule): Promise<void> {
  if (keep.eventDays !== undefined) await thinEvents(database, keep.eventDays)
  if (keep.planlessDays !== undefined) await deletePlanless(database, keep.planlessDays)
}

async function thinEvents(database: Database, days: number): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const { rows } = await transaction.execute<{ id: string }>(sql`
      WITH old AS (
        SELECT id FROM plan_generation_job
        WHERE finished_at IS NOT NULL AND NOT is_thinned AND ${isOlder(days)}
        ORDER BY finished_at LIMIT ${mostJobs} FOR UPDATE SKIP LOCKED
      )
      UPDATE plan_generation_job AS job SET is_thinned = true
      FROM old WHERE job.id = old.id RETURNING job.id`)
    if (rows.length === 0) return
    await transaction.execute(sql`
      DELETE FROM job_event USING plan_generation_job AS job
      WHERE job.id = job_id AND job_event.seq > 1 AND job_event.seq < job.seq
        AND job.id = ANY(${sql.param(rows.map(({ id }) => id))}::uuid[])`)
  })
}

/** With the job its events go. Where it was tried again, the later job no longer names it. */
async function deletePlanless(database: Database, days: number): Promise<void> {
  await database.execute(sql`
    DELETE FROM plan_generation_job WHERE id IN (
      SELECT id FROM plan_generation_job
      WHERE status IN ('failed', 'cancelled') AND ${isOlder(days)}
      ORDER BY finished_at LIMIT ${mostJobs} FOR UPDATE SKIP LOCKED)`)
}

function isOlder(days: number) {
  return sql`finished_at < clock_timestamp() - make_interval(days => ${days}::int)`
}
