import { randomUUID } from 'node:crypto'
import type { GenerateResponse, Intake, JobStatus } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
import { cancelJob } from './cancel-job.ts'
import { fingerprint, fingerprintRequest } from './fingerprint.ts'
import { type HearJobs, hearNothing, type JobNews } from './job-news.ts'

export type AcceptRequest = {
  personId: string
  intake: Intake
  seed: number
  /** End the person's running job for another intake and take this one. */
  replace: boolean
  idempotencyKey?: string
  /** The trace to carry on (W3C `traceparent`); no part of what a repeat is known by. */
  traceparent?: string
}

export type Acceptance =
  | { kind: 'accepted'; answer: GenerateResponse }
  /** The key was used before with another request. */
  | { kind: 'mismatch' }

/**
 * Takes a job for a person, or names the one that they have: a partial unique index decides, never a read before a write.
 * A repeated key with the same request gets the first answer again. Touches no queue and sends no notification.
 */
export async function acceptJob(
  database: Database,
  request: AcceptRequest,
  hear: HearJobs = hearNothing,
): Promise<Acceptance> {
  const intakeFingerprint = fingerprint(request.intake)
  const requestFingerprint = fingerprintRequest(request)
  let replaced: JobNews[] = []
  const acceptance = await inTransaction<Acceptance>(database, async (transaction) => {
    replaced = []
    const earlier = await findAnswer(transaction, request)
    if (earlier?.fingerprint === requestFingerprint)
      return { kind: 'accepted', answer: earlier.answer }
    if (earlier !== undefined) return { kind: 'mismatch' }
    const answer = await takeOrFind(transaction, request, intakeFingerprint, (news) =>
      replaced.push(news),
    )
    if (request.idempotencyKey !== undefined)
      // Two requests with one key at once: the second breaks here, starts again and finds the answer.
      await transaction.execute(sql`
        INSERT INTO idempotency_key (person_id, key, fingerprint, answer)
        VALUES (${request.personId}, ${request.idempotencyKey}, ${requestFingerprint},
          ${JSON.stringify(answer)}::json)`)
    return { kind: 'accepted', answer }
  })
  for (const news of replaced) hear(news)
  return acceptance
}

async function findAnswer(
  transaction: Database,
  { personId, idempotencyKey }: AcceptRequest,
): Promise<{ fingerprint: string; answer: GenerateResponse } | undefined> {
  if (idempotencyKey === undefined) return undefined
  const { rows } = await transaction.execute<{ fingerprint: string; answer: GenerateResponse }>(sql`
    SELECT fingerprint, answer FROM idempotency_key
    WHERE person_id = ${personId} AND key = ${idempotencyKey}`)
  return rows[0]
}

type ActiveJob = { id: string; status: JobStatus; intake_fingerprint: string }

async function takeOrFind(
  transaction: Database,
  request: AcceptRequest,
  intakeFingerprint: string,
  hear: HearJobs,
): Promise<GenerateResponse> {
  for (;;) {
    const jobId = await insertJob(transaction, request, intakeFingerprint)
    if (jobId !== undefined) return { success: true, jobId, status: 'pending', existing: false }
    const active = await findActiveJob(transaction, request.personId)
    // The job that was in the way may have ended since: then there is room now.
    if (active === undefined) continue
    const intakeDiffers = active.intake_fingerprint !== intakeFingerprint
    if (!(request.replace && intakeDiffers))
      return {
        success: true,
        jobId: active.id,
        status: active.status,
        existing: true,
        intakeDiffers,
      }
    await cancelJob(transaction, active.id, hear)
  }
}

async function insertJob(
  transaction: Database,
  { personId, intake, seed, traceparent }: AcceptRequest,
  intakeFingerprint: string,
): Promise<string | undefined> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    WITH taken AS (
      INSERT INTO plan_generation_job (id, person_id, intake, intake_fingerprint, seed, traceparent, seq)
      VALUES (${randomUUID()}, ${personId}, ${JSON.stringify(intake)}::jsonb, ${intakeFingerprint},
        ${seed}, ${traceparent ?? null}, 1)
      ON CONFLICT (person_id) WHERE status IN ('pending', 'running') DO NOTHING
      RETURNING id
    ), told AS (
      INSERT INTO job_event (job_id, seq, attempt, kind) SELECT id, 1, 0, 'accepted' FROM taken
    )
    SELECT id FROM taken`)
  return rows[0]?.id
}

/** Without a lock: whoever holds the job's row must not hold up those who only ask for its number. */
async function findActiveJob(
  transaction: Database,
  personId: string,
): Promise<ActiveJob | undefined> {
  const { rows } = await transaction.execute<ActiveJob>(sql`
    SELECT id, status, intake_fingerprint FROM plan_generation_job
    WHERE person_id = ${personId} AND status IN ('pending', 'running')`)
  return rows[0]
}
