import type { JobStatus } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { uuids } from '../jobs/array.ts'
import { interval } from '../jobs/interval.ts'
import { toIso } from '../tokens/token-rows.ts'
import { deliveryLeaseMs } from './timing.ts'

/** All that is needed to send one message. */
export type LeasedDelivery = {
  id: string
  attempt: number
  endpointId: string
  url: string
  secretNo: number
  secretHash: string
  /** Whether the secret before signs too. */
  signsByFormer: boolean
  /** The database's clock, in milliseconds since 1970. */
  nowMs: number
  event: string
  occurredAt: string
  jobId: string | null
  planId: string | null
  createdAt: string | null
  finishedAt: string | null
  status: JobStatus | null
}

type LeasedRow = {
  id: string
  attempt: number
  endpoint_id: string
  url: string
  secret_no: number
  secret_hash: string
  signs_by_former: boolean
  now_ms: number
  event: string
  occurred_at: string
  job_id: string | null
  plan_id: string | null
  created_at: string | null
  finished_at: string | null
  status: JobStatus | null
}

/**
 * Takes up to `limit` messages that are due, the longest due first and at most one for an endpoint, passing over the endpoints
 * in `busy`. A lease is the next attempt put off by half a minute: where the process dies that was to send it, somebody sends
 * it again. Chosen in parts of their own, because rows of a DISTINCT can't be locked.
 */
export async function leaseDeliveries(
  database: Database,
  limit: number,
  busy: readonly string[],
): Promise<LeasedDelivery[]> {
  const { rows } = await database.execute<LeasedRow>(sql`
    WITH first_due AS (
      SELECT DISTINCT ON (delivery.endpoint_id) delivery.id, delivery.due_at
      FROM webhook_delivery AS delivery JOIN webhook_endpoint AS endpoint
        ON endpoint.id = delivery.endpoint_id
      WHERE delivery.state = 'pending' AND delivery.due_at <= clock_timestamp()
        AND endpoint.disabled_at IS NULL AND delivery.endpoint_id <> ALL(${uuids(busy)})
      ORDER BY delivery.endpoint_id, delivery.due_at, delivery.occurred_at, delivery.id
    ), chosen AS (
      SELECT id FROM first_due ORDER BY due_at LIMIT ${limit}
    ), free AS (
      SELECT id FROM webhook_delivery WHERE id IN (SELECT id FROM chosen)
        AND state = 'pending' AND due_at <= clock_timestamp()
      FOR UPDATE SKIP LOCKED
    ), leased AS (
      UPDATE webhook_delivery AS delivery SET attempt = delivery.attempt + 1,
        tries = delivery.tries + 1, tried_at = clock_timestamp(),
        due_at = clock_timestamp() + ${interval(deliveryLeaseMs)}
      FROM free WHERE delivery.id = free.id
      RETURNING delivery.*
    )
    SELECT leased.id, leased.attempt, leased.endpoint_id, leased.event, leased.occurred_at,
      endpoint.url, endpoint.secret_no, endpoint.secret_hash,
      COALESCE(endpoint.former_secret_until > clock_timestamp(), false) AS signs_by_former,
      (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now_ms,
      leased.job_id, job.created_at, job.finished_at, job.status, meal_plan.id AS plan_id
    FROM leased JOIN webhook_endpoint AS endpoint ON endpoint.id = leased.endpoint_id
    LEFT JOIN plan_generation_job AS job ON job.id = leased.job_id
    LEFT JOIN meal_plan ON meal_plan.job_id = job.id`)
  return rows.map(toDelivery)
}

function toDelivery(row: LeasedRow): LeasedDelivery {
  const iso = (instant: string | null) => (instant === null ? null : toIso(instant))
  return {
    ...{ id: row.id, attempt: row.attempt, endpointId: row.endpoint_id, url: row.url },
    ...{ secretNo: row.secret_no, secretHash: row.secret_hash },
    ...{ signsByFormer: row.signs_by_former, nowMs: row.now_ms },
    ...{ event: row.event, occurredAt: toIso(row.occurred_at) },
    ...{ jobId: row.job_id, planId: row.plan_id, status: row.status },
    ...{ createdAt: iso(row.created_at), finishedAt: iso(row.finished_at) },
  }
}
