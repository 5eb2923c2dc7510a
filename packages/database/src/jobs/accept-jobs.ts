import { randomUUID } from 'node:crypto'
import type { GenerateResponse } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import type { Acceptance, AcceptRequest } from './accept-job.ts'
import { texts } from './array.ts'
import { fingerprint, fingerprintRequest } from './fingerprint.ts'

/**
 * Takes the jobs of many people in one statement, which is one round trip and one commit. `undefined` says that a request is
 * not of the plain kind, with a new key and no unfinished job, or that somebody holds the person's row: it changed nothing,
 * and `acceptJob` answers it. The reads only sort those out; here too the index decides. In the order of people, so that two
 * batches can't wait for each other.
 */
export async function acceptJobs(
  database: Database,
  requests: readonly AcceptRequest[],
): Promise<(Acceptance | undefined)[]> {
  const asked = requests.map(describe)
  const { rows } = await database.execute<{ id: string }>(sql`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked (
        id uuid, person_id text, intake jsonb, intake_fingerprint text, seed bigint,
        traceparent text, key text, fingerprint text, answer text)
    ), plain AS (
      SELECT asked.* FROM asked JOIN person ON person.id = asked.person_id
      WHERE person.id = ANY(${texts(asked.map(({ person_id }) => person_id))})
        AND NOT EXISTS (
          SELECT 1 FROM idempotency_key AS earlier
          WHERE earlier.person_id = asked.person_id AND earlier.key = asked.key)
        AND NOT EXISTS (
          SELECT 1 FROM plan_generation_job AS active
          WHERE active.person_id = asked.person_id AND active.status IN ('pending', 'running'))
      ORDER BY asked.person_id FOR KEY SHARE OF person SKIP LOCKED
    ), taken AS (
      INSERT INTO plan_generation_job (id, person_id, intake, intake_fingerprint, seed, traceparent, seq)
      SELECT id, person_id, intake, intake_fingerprint, seed, traceparent, 1 FROM plain
      ON CONFLICT (person_id) WHERE status IN ('pending', 'running') DO NOTHING
      RETURNING id
    ), told AS (
      INSERT INTO job_event (job_id, seq, attempt, kind) SELECT id, 1, 0, 'accepted' FROM taken
    ), remembered AS (
      INSERT INTO idempotency_key (person_id, key, fingerprint, answer)
      SELECT person_id, key, fingerprint, answer::json FROM plain JOIN taken USING (id)
      WHERE key IS NOT NULL
    )
    SELECT id FROM taken`)
  const taken = new Set(rows.map(({ id }) => id))
  return asked.map(({ id }) =>
    taken.has(id) ? { kind: 'accepted', answer: answerFor(id) } : undefined,
  )
}

function describe(request: AcceptRequest) {
  const { personId, intake, seed, idempotencyKey, traceparent } = request
  const id = randomUUID()
  const job = {
    id,
    person_id: personId,
    intake,
    intake_fingerprint: fingerprint(intake),
    seed,
    ...(traceparent === undefined ? {} : { traceparent }),
  }
  if (idempotencyKey === undefined) return job
  return {
    ...job,
    key: idempotencyKey,
    fingerprint: fingerprintRequest(request),
    // As text: a repeat gets the same bytes, with its fields in the same order.
    answer: JSON.stringify(answerFor(id)),
  }
}

function answerFor(jobId: string): GenerateResponse {
  return { success: true, jobId, status: 'pending', existing: false }
}
