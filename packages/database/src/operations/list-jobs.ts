import {
  type FailureKind,
  type JobStatus,
  jobStatuses,
  terminalStatuses,
} from '@zero-sum/contracts'
import type {
  OperatorJob,
  OperatorJobPage,
  OperatorJobQuery,
} from '@zero-sum/contracts/operator-jobs'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { isoOrNull, isoTime, momentAgo } from './moments.ts'

type JobRow = {
  id: string
  person: string
  status: JobStatus
  failure_kind: FailureKind | null
  failure_reason: string | null
  attempt: number
  failures: number
  crashes: number
  deliveries: number
  percent: number
  created_at: Date
  created_us: string
  claimed_at: Date | null
  finished_at: Date | null
  replay_of: string | null
}

/** What operators see of a job's row; `problem`, `progress` and `intake` hold words and are not read. */
const columns = sql`job.id, job.status, job.failure_kind, job.failure_reason, job.attempt, job.failures, job.crashes,
  job.deliveries, job.percent, job.created_at, job.claimed_at, job.finished_at, job.replay_of, job.person_id`

/**
 * Jobs by when they were accepted, newest first. Ended jobs are read from one index, a status at a time, and unfinished ones
 * from theirs, so that no question reads more than a page of each however many jobs there are.
 */
export async function listJobs(
  database: Database,
  query: OperatorJobQuery,
  limit: number,
): Promise<OperatorJobPage> {
  const rows = await readRows(database, query, limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return { jobs: page.map(toJob), next: hasMore ? `${last.created_us}.${last.id}` : null }
}

/** One job as the list shows it. */
export async function findListedJob(
  database: Database,
  jobId: string,
): Promise<OperatorJob | undefined> {
  const { rows } = await database.execute<JobRow>(
    listed(sql`
    SELECT ${columns} FROM plan_generation_job AS job WHERE job.id = ${jobId}`),
  )
  return rows[0] === undefined ? undefined : toJob(rows[0])
}

/** @internal for looking at its plan */
export function pageStatement(query: OperatorJobQuery, limit: number): SQL {
  const order = sql`ORDER BY job.created_at DESC, job.id DESC LIMIT ${limit}`
  const parts = placesOf(query).map(
    (place) =>
      sql`(SELECT ${columns} FROM plan_generation_job AS job
        WHERE ${sql.join([place, ...narrowing(query)], sql` AND `)} ${order})`,
  )
  return sql`${listed(sql`
    SELECT * FROM (${sql.join(parts, sql` UNION ALL `)}) AS job ${order}`)}
    ORDER BY job.created_at DESC, job.id DESC`
}

async function readRows(
  database: Database,
  query: OperatorJobQuery,
  limit: number,
): Promise<JobRow[]> {
  const { rows } = await database.execute<JobRow>(pageStatement(query, limit))
  return rows
}

function listed(jobs: SQL): SQL {
  return sql`
    SELECT job.*, person.reference AS person,
      (extract(epoch FROM job.created_at) * 1000000)::bigint::text AS created_us
    FROM (${jobs}) AS job JOIN person ON person.id = job.person_id`
}

/** Where to look: each place is one condition that an index answers. */
function placesOf({ status, failure, reason, person, id }: OperatorJobQuery): SQL[] {
  if (id !== undefined) return [within(status, failure, idRange(id))]
  if (person !== undefined)
    return [
      within(
        status,
        failure,
        sql`job.person_id = (SELECT id FROM person WHERE reference = ${person})`,
      ),
    ]
  if (failure !== undefined || reason !== undefined) return [sql`job.status = 'failed'`]
  const unfinished = sql`job.status IN ('pending', 'running')`
  if (status === 'unfinished') return [unfinished]
  if (status !== undefined) return [statusIs(status)]
  return [unfinished, ...terminalStatuses.map(statusIs)]
}

/** A status as text of the statement, since a partial index is found by its condition only if that is known beforehand. */
function statusIs(status: JobStatus): SQL {
  return sql`job.status = ${sql.raw(`'${jobStatuses.find((known) => known === status)}'`)}`
}

function within(
  status: OperatorJobQuery['status'],
  failure: FailureKind | undefined,
  where: SQL,
): SQL {
  if (status === undefined && failure === undefined) return where
  if (status === 'unfinished') return sql`${where} AND job.status IN ('pending', 'running')`
  return sql`${where} AND ${statusIs(status ?? 'failed')}`
}

/** All ids that begin so. */
function idRange(start: string): SQL {
  const digits = start.replaceAll('-', '')
  return sql`job.id BETWEEN ${digits.padEnd(32, '0')}::uuid AND ${digits.padEnd(32, 'f')}::uuid`
}

function narrowing(query: OperatorJobQuery): SQL[] {
  const { failure, reason, olderThanMinutes, newerThanMinutes, before, status } = query
  const ago = (minutes: number) => momentAgo(minutes * 60_000)
  const [microseconds, id] = before?.split('.') ?? []
  return [
    failure === undefined ? undefined : sql`job.failure_kind = ${failure}`,
    reason === undefined ? undefined : sql`job.failure_reason = ${reason}`,
    // A status that contradicts the kind of failure finds nothing.
    failure !== undefined && status !== undefined && status !== 'failed' ? sql`false` : undefined,
    olderThanMinutes === undefined ? undefined : sql`job.created_at < ${ago(olderThanMinutes)}`,
    newerThanMinutes === undefined ? undefined : sql`job.created_at > ${ago(newerThanMinutes)}`,
    microseconds === undefined
      ? undefined
      : sql`(job.created_at, job.id) < ('epoch'::timestamptz + ${microseconds}::bigint * interval '1 microsecond', ${id}::uuid)`,
  ].filter((part) => part !== undefined)
}

function toJob(row: JobRow): OperatorJob {
  return {
    jobId: row.id,
    person: row.person,
    status: row.status,
    failureKind: row.failure_kind,
    failureReason: row.failure_reason,
    attempt: row.attempt,
    failures: row.failures,
    crashes: row.crashes,
    deliveries: row.deliveries,
    percent: row.percent,
    createdAt: isoTime(row.created_at),
    claimedAt: isoOrNull(row.claimed_at),
    finishedAt: isoOrNull(row.finished_at),
    replayOf: row.replay_of,
  }
}
