import { randomUUID } from 'node:crypto'
import type { ReplayResult } from '@zero-sum/contracts/operator-jobs'
import { type SQL, sql } from 'drizzle-orm'
import { type AuditActor, appendAudit } from '../audit/append-audit.ts'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'

/** Whether the person of `job` has a plan that was asked for later: a replay would put an older wish in its place. */
export const hasMovedOn: SQL = sql`EXISTS (
  SELECT 1 FROM plan_generation_job AS later
  WHERE later.person_id = job.person_id AND later.created_at > job.created_at
    AND later.status = 'completed')`

/**
 * Gives a failed job another life as a new one, since nothing leaves a terminal state. A job is replayed once: a repeat gets
 * the answer of the first time, and two at once make one. Nothing happens where the person has an unfinished job, or a
 * newer plan. The person is locked first, so that neither can come about meanwhile unseen.
 */
export function replayJob(
  database: Database,
  jobId: string,
  actor: AuditActor,
): Promise<ReplayResult | undefined> {
  return inTransaction(database, async (transaction) => {
    const seen = await lookAt(transaction, jobId)
    if (seen === undefined) return undefined
    if (seen.replayed_by !== null) return { jobId, outcome: 'already', newJobId: seen.replayed_by }
    if (seen.status !== 'failed') return { jobId, outcome: 'not_dead', newJobId: null }
    if (seen.has_moved_on) return { jobId, outcome: 'moved_on', newJobId: null }
    const newJobId = await copyJob(transaction, jobId)
    if (newJobId === undefined) return { jobId, outcome: 'busy', newJobId: null }
    await appendAudit(transaction, {
      actor,
      action: 'job_replayed',
      subject: { kind: 'job', id: jobId },
      detail: { newJobId },
    })
    return { jobId, outcome: 'replayed', newJobId }
  })
}

type Seen = { status: string; has_moved_on: boolean; replayed_by: string | null }

async function lookAt(transaction: Database, jobId: string): Promise<Seen | undefined> {
  await transaction.execute(sql`
    SELECT person.id FROM plan_generation_job AS job JOIN person ON person.id = job.person_id
    WHERE job.id = ${jobId} FOR NO KEY UPDATE OF person`)
  const { rows } = await transaction.execute<Seen>(sql`
    SELECT job.status, ${hasMovedOn} AS has_moved_on, replay.id AS replayed_by
    FROM plan_generation_job AS job LEFT JOIN plan_generation_job AS replay ON replay.replay_of = job.id
    WHERE job.id = ${jobId}`)
  return rows[0]
}

/** Nothing where the person has an unfinished job: the index on those decides, as for every accept. */
async function copyJob(transaction: Database, jobId: string): Promise<string | undefined> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    WITH taken AS (
      INSERT INTO plan_generation_job (id, person_id, intake, intake_fingerprint, seed, seq, replay_of)
      SELECT ${randomUUID()}::uuid, person_id, intake, intake_fingerprint, seed, 1, id
      FROM plan_generation_job WHERE id = ${jobId}
      ON CONFLICT (person_id) WHERE status IN ('pending', 'running') DO NOTHING
      RETURNING id
    ), told AS (
      INSERT INTO job_event (job_id, seq, attempt, kind) SELECT id, 1, 0, 'accepted' FROM taken
    )
    SELECT id FROM taken`)
  return rows[0]?.id
}
