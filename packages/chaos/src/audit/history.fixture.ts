import { randomUUID } from 'node:crypto'
import { agentName, type CompleteRequest, createProblem, intakeSchema } from '@zero-sum/contracts'
import {
  cancelJob,
  connectDatabase,
  createDelivery,
  type Database,
  type Delivery,
  failJob,
  findJob,
  sweepJobs,
} from '@zero-sum/database'
import type { CallRecord, InternalCall } from '@zero-sum/testbed'
import pg from 'pg'
import type { InflictedFault } from '../nemesis/fault.ts'
import type { Sighting } from '../record/sighting.ts'
import type { Cancellation, Submission } from '../record/submission.ts'
import type { Evidence } from './evidence.ts'

export type Asked = { person: string; key: string; seed: number; purpose?: Submission['purpose'] }
export type Held = { jobId: string; attempt: number; incarnation: string; beats: number }

/** Evidence whose record a test may still change. */
export type OpenEvidence = Omit<Evidence, 'faults' | 'planted' | 'workerKills'> & {
  submissions: Submission[]
  cancellations: Cancellation[]
  sightings: Sighting[]
  calls: CallRecord[]
  faults: InflictedFault[]
  planted: { poison: Set<number>; refused: Set<number> }
  workerKills: Map<string, number>
}

export function emptyRecord(databaseUrl: string): OpenEvidence {
  return {
    backend: 'postgres',
    databaseUrl,
    submissions: [],
    cancellations: [],
    sightings: [],
    calls: [],
    faults: [],
    planted: { poison: new Set(), refused: new Set() },
    executionsFile: '',
    healedAtMs: 0,
    stoppedAtMs: 0,
    workerKills: new Map(),
  }
}

const intake = intakeSchema.parse({
  sex: 'female',
  age: 38,
  heightCm: 170,
  weightKg: 77,
  goal: { type: 'maintain' },
  activityLevel: 'moderately_active',
  safety: {},
})

type Tools = { database: Database; delivery: Delivery; record: OpenEvidence; rows: pg.Pool }

/** The clients, the workers and the nemesis of a small run: each does its work by the product's own verbs and writes it down. */
export function openScene(databaseUrl: string, record = emptyRecord(databaseUrl)) {
  const connection = connectDatabase(databaseUrl, () => {}, { poolSize: 20 })
  const rows = new pg.Pool({ connectionString: databaseUrl, max: 5 })
  const { database } = connection
  const tools = { database, delivery: createDelivery(database), record, rows }
  return {
    record,
    query: (text: string, values: unknown[] = []) => rows.query(text, values),
    ...clientsOf(tools),
    ...watchersOf(tools),
    ...takersOf(tools),
    ...settlersOf(tools),
    ...nemesisOf(tools),
    /** The record as it is when everybody has stopped. */
    stop(): OpenEvidence {
      return { ...record, healedAtMs: Date.now(), stoppedAtMs: Date.now() }
    },

    async [Symbol.asyncDispose]() {
      await rows.end()
      await connection[Symbol.asyncDispose]()
    },
  }
}

export type Scene = ReturnType<typeof openScene>

function clientsOf({ database, delivery, record, rows }: Tools) {
  return {
    async person(): Promise<string> {
      const id = randomUUID()
      await rows.query(
        "INSERT INTO person (id, name, email, is_anonymous) VALUES ($1, 'Guest', $2, true)",
        [id, `${id}@guest.invalid`],
      )
      return id
    },

    /** Asks for a plan; `answerLost` hides what came of it from whoever asked, and gives it to the test. */
    async submit(asked: Asked, { answerLost = false } = {}): Promise<string | undefined> {
      const sentAtMs = Date.now()
      const acceptance = await delivery.acceptJob({
        personId: asked.person,
        intake: { ...intake, seed: asked.seed },
        seed: asked.seed,
        replace: false,
        idempotencyKey: asked.key,
      })
      const answer = acceptance.kind === 'accepted' ? acceptance.answer : undefined
      const status = answer === undefined ? 422 : answer.existing ? 200 : 202
      record.submissions.push({
        purpose: asked.purpose ?? 'new',
        person: asked.person,
        key: asked.key,
        seed: asked.seed,
        sentAtMs,
        answeredAtMs: Date.now(),
        status: answerLost ? undefined : status,
        jobId: answerLost ? undefined : answer?.jobId,
        existing: answerLost ? undefined : answer?.existing,
      })
      return answer?.jobId
    },

    async cancel(jobId: string): Promise<void> {
      const sentAtMs = Date.now()
      const status = await cancelJob(database, jobId)
      record.cancellations.push({ jobId, sentAtMs, status: status === 'cancelled' ? 200 : 409 })
    },
  }
}

function watchersOf({ database, record, rows }: Tools) {
  return {
    async poll(jobId: string, person: string): Promise<void> {
      const view = await findJob(database, { jobId, personId: person })
      if (view === undefined) throw new Error('the job to look at is not there')
      const { seq, percent, status } = view
      const seen = { jobId, seq, percent, said: status, atMs: Date.now() }
      record.sightings.push({ ...seen, watcher: `poller of ${jobId}`, how: 'poll' })
    },

    /** The whole of a job's stream, as somebody sees it who has watched from its beginning. */
    async watch(jobId: string): Promise<void> {
      const { rows: events } = await rows.query(
        "SELECT seq, kind, (data->>'percent')::float AS percent FROM job_event WHERE job_id = $1 ORDER BY seq",
        [jobId],
      )
      for (const { seq, kind, percent } of events)
        if (['agent', 'completed', 'failed', 'cancelled'].includes(kind))
          record.sightings.push({
            jobId,
            watcher: `stream of ${jobId}`,
            how: 'event',
            seq,
            percent: percent ?? undefined,
            said: kind,
            atMs: Date.now(),
          })
    },
  }
}

async function call<answer>(
  record: OpenEvidence,
  name: InternalCall,
  held: { jobId: string; attempt?: number },
  work: () => Promise<{ answer: answer; status: number; attempt?: number; planId?: string }>,
): Promise<answer> {
  const sentAtMs = Date.now()
  const { answer, status, attempt = held.attempt, planId } = await work()
  const answeredAtMs = Date.now()
  record.calls.push({
    call: name,
    jobId: held.jobId,
    attempt,
    sentAtMs,
    answeredAtMs,
    status,
    planId,
  })
  return answer
}

function takersOf({ delivery, record }: Tools) {
  return {
    claim: (jobId: string, incarnation: string = randomUUID()): Promise<Held | undefined> =>
      call(record, 'claim', { jobId }, async () => {
        const request = { jobId, claimId: randomUUID(), incarnation, othersRunning: 0 }
        const claim = await delivery.claimJob(request)
        if (claim.kind !== 'claimed') return { answer: undefined, status: 409 }
        const { attempt } = claim.response
        return { answer: { jobId, attempt, incarnation, beats: 0 }, status: 200, attempt }
      }),

    report: (held: Held, agent: 1 | 2 | 3 | 4 | 5 | 6) =>
      call(record, 'progress', held, async () => {
        held.beats += 1
        const { beats, ...holder } = held
        const answer = await delivery.recordBeat({
          ...holder,
          beat: beats,
          progress: [
            {
              status: 'running',
              agent,
              agentName: agentName(agent),
              message: 'Working',
              percent: agent * 15,
            },
          ],
        })
        return { answer, status: 200 }
      }),
  }
}

function settlersOf({ database, delivery, record, rows }: Tools) {
  return {
    complete: ({ jobId, attempt }: Held) =>
      call(record, 'complete', { jobId, attempt }, async () => {
        const { rows: found } = await rows.query<{ seed: string }>(
          'SELECT seed FROM plan_generation_job WHERE id = $1',
          [jobId],
        )
        // The rows ask nothing of a plan but to be stored; whether it is sound is judged before, at the web.
        const planData = { seed: Number(found[0]?.seed) } as CompleteRequest['planData']
        const metabolicProfile = {} as CompleteRequest['metabolicProfile']
        const answer = await delivery.completeJob({ jobId, attempt, planData, metabolicProfile })
        const planId = answer.kind === 'stored' ? { planId: answer.planId } : {}
        const status = { stored: 200, superseded: 409, gone: 410 }[answer.kind]
        return { answer, status, ...planId }
      }),

    fail: ({ jobId, attempt }: Held, kind: 'handed_back' | 'refused' | 'transient') =>
      call(record, 'fail', { jobId, attempt }, async () => {
        const why = {
          handed_back: { kind: 'handed_back' as const },
          refused: {
            kind: 'refused' as const,
            problem: createProblem('impossible_wishes', 'No plan meets all these wishes.'),
          },
          transient: { kind: 'transient' as const, reason: 'solver_crashed' },
        }[kind]
        const answer = await failJob(database, { ...why, jobId, attempt })
        const status = { settled: 200, superseded: 409, gone: 410 }[answer.kind]
        return { answer, status }
      }),
  }
}

function nemesisOf({ database, record, rows }: Tools) {
  return {
    kill: (incarnation: string) => record.workerKills.set(incarnation, Date.now()),

    expireLease: (jobId: string) =>
      rows.query(
        `UPDATE plan_generation_job SET lease_until = clock_timestamp() - interval '1 second'
        WHERE id = $1 AND status = 'running'`,
        [jobId],
      ),

    /** Lets time pass for one job: its lease is over, its wait too, and its workers have been silent for long. */
    async passTime(jobId: string): Promise<void> {
      await rows.query(
        `UPDATE plan_generation_job SET run_after = NULL,
          lease_until = CASE status WHEN 'running' THEN clock_timestamp() - interval '1 second' END
        WHERE id = $1`,
        [jobId],
      )
      await sweepJobs(database, { spareLeases: false })
      await rows.query(
        `UPDATE worker_incarnation SET last_seen_at = clock_timestamp() - interval '19 seconds'
        WHERE incarnation IN (SELECT incarnation FROM lost_lease WHERE job_id = $1)`,
        [jobId],
      )
      await rows.query(
        "UPDATE lost_lease SET lost_at = clock_timestamp() - interval '13 seconds' WHERE job_id = $1",
        [jobId],
      )
      await sweepJobs(database, { spareLeases: false })
    },
  }
}
