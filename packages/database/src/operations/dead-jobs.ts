import type { BulkReplay, BulkReplayRequest, DeadGroup } from '@zero-sum/contracts/operator-jobs'
import { type SQL, sql } from 'drizzle-orm'
import type { AuditActor } from '../audit/append-audit.ts'
import type { Database } from '../connection.ts'
import { isoTime, momentAgo } from './moments.ts'
import { hasMovedOn, replayJob } from './replay-job.ts'

/** Days after which nobody waits for a plan any more: older dead jobs are looked up in the list of jobs. */
const deadDays = 30
const deadMs = deadDays * 24 * 3_600_000

/**
 * The dead jobs of the last days with what stands in the way of a replay. Of a person's dead jobs only the newest is ready,
 * because they can have one unfinished job at a time, and it is their last word.
 */
const deadJobs = (where: SQL): SQL => sql`
  SELECT job.id, job.failure_kind, job.failure_reason, job.created_at, job.finished_at,
    EXISTS (SELECT 1 FROM plan_generation_job AS replay WHERE replay.replay_of = job.id) AS is_replayed,
    EXISTS (SELECT 1 FROM plan_generation_job AS active
      WHERE active.person_id = job.person_id AND active.status IN ('pending', 'running')) AS is_busy,
    ${hasMovedOn} OR EXISTS (SELECT 1 FROM plan_generation_job AS newer
      WHERE newer.person_id = job.person_id AND newer.created_at > job.created_at
        AND newer.status = 'failed' AND newer.failure_kind <> 'refused'
        AND NOT EXISTS (SELECT 1 FROM plan_generation_job AS again WHERE again.replay_of = newer.id)
      ) AS has_moved_on
  FROM plan_generation_job AS job
  WHERE job.status = 'failed' AND job.failure_kind IN ('exhausted', 'poison')
    AND job.created_at > ${momentAgo(deadMs)} AND ${where}`

const isReady = sql`NOT is_replayed AND NOT is_busy AND NOT has_moved_on`

type GroupRow = Omit<DeadGroup, 'newestAt' | 'oldestAt'> & { oldest: Date; newest: Date }

/** Dead jobs by kind and reason, the largest group first. */
export async function groupDeadJobs(database: Database): Promise<DeadGroup[]> {
  const { rows } = await database.execute<GroupRow>(sql`
    SELECT failure_kind AS failure, failure_reason AS reason, count(*)::int AS total,
      count(*) FILTER (WHERE is_replayed)::int AS replayed,
      count(*) FILTER (WHERE NOT is_replayed AND is_busy)::int AS busy,
      count(*) FILTER (WHERE NOT is_replayed AND NOT is_busy AND has_moved_on)::int AS "movedOn",
      count(*) FILTER (WHERE ${isReady})::int AS ready,
      min(finished_at) AS oldest, max(finished_at) AS newest
    FROM (${deadJobs(sql`true`)}) AS dead
    GROUP BY failure_kind, failure_reason ORDER BY total DESC, failure_kind, failure_reason`)
  return rows.map(({ oldest, newest, ...row }) => ({
    ...row,
    oldestAt: isoTime(oldest),
    newestAt: isoTime(newest),
  }))
}

/** How many dead jobs nobody has dealt with. */
export async function countDeadOpen(database: Database): Promise<number> {
  const { rows } = await database.execute<{ open: number }>(sql`
    SELECT count(*) FILTER (WHERE ${isReady})::int AS open FROM (${deadJobs(sql`true`)}) AS dead`)
  return rows[0]?.open ?? 0
}

/**
 * Replays the oldest ready jobs of one kind and reason, each in a transaction of its own with its entry in the audit trail, so
 * that one that fails undoes no other and a second press finds only what is left.
 */
export async function replayDeadJobs(
  database: Database,
  { failure, reason, limit, dryRun }: BulkReplayRequest,
  actor: AuditActor,
): Promise<BulkReplay> {
  const group = sql`job.failure_kind = ${failure} AND job.failure_reason = ${reason}`
  const { rows } = await database.execute<{ id: string; ready: number }>(sql`
    SELECT id, count(*) OVER ()::int AS ready FROM (${deadJobs(group)}) AS dead
    WHERE ${isReady} ORDER BY created_at, id LIMIT ${limit}`)
  const jobIds = rows.map(({ id }) => id)
  const results = []
  if (!dryRun)
    for (const jobId of jobIds) {
      const result = await replayJob(database, jobId, actor)
      if (result !== undefined) results.push(result)
    }
  return { dryRun, jobIds, results, left: Math.max(0, (rows[0]?.ready ?? 0) - jobIds.length) }
}
