import { type JobEventKind, type JobStatus, type JobView, jobViewSchema } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { uuids } from './array.ts'

type JobRow = {
  id: string
  status: string
  attempt: number
  percent: number
  seq: number
  progress: object | null
  plan_id: string | null
  problem: unknown
  created_at: Date
  finished_at: Date | null
}

/** What a job's owner may see of it; nothing for an unknown job and for somebody else's. */
export async function findJob(
  database: Database,
  owner: { jobId: string; personId: string },
): Promise<JobView | undefined> {
  const { rows } = await database.execute<JobRow>(sql`
    SELECT job.id, job.status, job.attempt, job.percent, job.seq, job.progress, job.problem,
      job.created_at, job.finished_at, meal_plan.id AS plan_id
    FROM plan_generation_job AS job LEFT JOIN meal_plan ON meal_plan.job_id = job.id
    WHERE job.id = ${owner.jobId} AND job.person_id = ${owner.personId}`)
  return rows[0] === undefined ? undefined : toView(rows[0])
}

/** What a job of one's own was made from and how it stands; nothing for an unknown job and for somebody else's. */
export async function findJobIntake(
  database: Database,
  owner: { jobId: string; personId: string },
): Promise<{ status: JobStatus; intake: Record<string, unknown>; problem: unknown } | undefined> {
  const { rows } = await database.execute<{
    status: JobStatus
    intake: Record<string, unknown>
    problem: unknown
  }>(sql`
    SELECT status, intake, problem FROM plan_generation_job
    WHERE id = ${owner.jobId} AND person_id = ${owner.personId}`)
  return rows[0]
}

/** The job that a person has pending or running, if any. */
export async function findActiveJob(
  database: Database,
  personId: string,
): Promise<JobView | undefined> {
  const { rows } = await database.execute<{ id: string }>(sql`
    SELECT id FROM plan_generation_job
    WHERE person_id = ${personId} AND status IN ('pending', 'running')`)
  const active = rows[0]
  return active === undefined ? undefined : findJob(database, { jobId: active.id, personId })
}

function toView(row: JobRow): JobView {
  return jobViewSchema.parse({
    jobId: row.id,
    status: row.status,
    attempt: row.attempt,
    percent: row.percent,
    seq: row.seq,
    progress: row.progress === null ? null : { ...row.progress, status: row.status },
    planId: row.plan_id,
    problem: row.problem,
    createdAt: new Date(row.created_at).toISOString(),
    finishedAt: row.finished_at === null ? null : new Date(row.finished_at).toISOString(),
  })
}

export type JobEvent = {
  seq: number
  at: string
  attempt: number
  kind: JobEventKind
  data: Record<string, unknown>
}

/** The events of a job after a number, in order, at most 500. */
export async function listEvents(
  database: Database,
  jobId: string,
  afterSeq: number,
): Promise<JobEvent[]> {
  const { rows } = await database.execute<{
    seq: number
    at: Date
    attempt: number
    kind: JobEventKind
    data: Record<string, unknown>
  }>(sql`
    SELECT seq, at, attempt, kind, data FROM job_event
    WHERE job_id = ${jobId} AND seq > ${afterSeq} ORDER BY seq LIMIT 500`)
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

/** The newest event number of each of some jobs: one cheap look for all who watch. */
export async function readSeqs(
  database: Database,
  jobIds: readonly string[],
): Promise<Map<string, number>> {
  if (jobIds.length === 0) return new Map()
  const { rows } = await database.execute<{ id: string; seq: number }>(sql`
    SELECT id, seq FROM plan_generation_job
    WHERE id = ANY(${uuids(jobIds)})`)
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}

/** The intakes that jobs were accepted with, for checking the plans that are delivered for them; in the order of `jobIds`. */
export async function findIntakes(
  database: Database,
  jobIds: readonly string[],
): Promise<unknown[]> {
  const { rows } = await database.execute<{ id: string; intake: unknown }>(
    sql`SELECT id, intake FROM plan_generation_job WHERE id = ANY(${uuids(jobIds)})`,
  )
  const intakes = new Map(rows.map(({ id, intake }) => [id, intake]))
  return jobIds.map((jobId) => intakes.get(jobId.toLowerCase()))
}
