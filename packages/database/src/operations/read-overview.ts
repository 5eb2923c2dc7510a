import type { OperatorOverview } from '@zero-sum/contracts/operator'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { findLastBackup } from './find-last-backup.ts'
import { isoTime, momentAgo } from './moments.ts'

type Measured = Pick<OperatorOverview, 'backupAt' | 'hours' | 'medianMs' | 'sizes' | 'waiting'> & {
  at: string
  running: Omit<OperatorOverview['running'], 'slots'>
}

/** What rows tell of the work: what waits, what runs, what ended in the last day, how large the database is, and when it was backed up. */
export async function readOverview(database: Database): Promise<Measured> {
  const [load, hours, medianMs, sizes, backupAt] = await Promise.all([
    readLoad(database),
    readHours(database),
    readMedian(database),
    readSizes(database),
    findLastBackup(database),
  ])
  return { ...load, hours, medianMs, sizes, backupAt: backupAt?.toISOString() ?? null }
}

type LoadRow = {
  at: Date
  due: number
  later: number
  oldest_ms: number | null
  undispatched: number
  relay_ms: number | null
  running: number
  overdue_ms: number | null
}

async function readLoad(database: Database): Promise<Pick<Measured, 'at' | 'running' | 'waiting'>> {
  const { rows } = await database.execute<LoadRow>(sql`
    WITH moment AS (SELECT clock_timestamp() AS now), pending AS (
      SELECT count(*) FILTER (WHERE since <= now)::int AS due, count(*) FILTER (WHERE since > now)::int AS later,
        extract(epoch FROM max(now - since)) * 1000 AS oldest_ms,
        count(*) FILTER (WHERE undispatched AND since <= now)::int AS undispatched,
        extract(epoch FROM max(now - since) FILTER (WHERE undispatched)) * 1000 AS relay_ms
      FROM (SELECT COALESCE(run_after, created_at) AS since, undispatched
        FROM plan_generation_job WHERE status = 'pending') AS waiting, moment
    ), running AS (
      SELECT count(*)::int AS running, extract(epoch FROM now - min(lease_until)) * 1000 AS overdue_ms
      FROM moment LEFT JOIN plan_generation_job ON status = 'running' GROUP BY now
    )
    SELECT now AS at, due, later, oldest_ms::double precision, undispatched, relay_ms::double precision,
      (SELECT count(*)::int FROM plan_generation_job WHERE status = 'running') AS running,
      overdue_ms::double precision
    FROM moment, pending, running`)
  const row = rows[0]
  if (row === undefined) throw new Error('the database has not counted its jobs')
  const positive = (ms: number | null) => (ms === null || ms <= 0 ? null : Math.round(ms))
  return {
    at: isoTime(row.at),
    waiting: {
      due: row.due,
      later: row.later,
      oldestMs: positive(row.oldest_ms),
      undispatched: row.undispatched,
      relayLagMs: positive(row.relay_ms),
    },
    running: { jobs: row.running, overdueMs: positive(row.overdue_ms) },
  }
}

type HourRow = Omit<OperatorOverview['hours'][number], 'at'> & { at: Date }

/** Counts each hour between two bounds: with the lower one alone the whole table is expected to match, and read. */
async function readHours(database: Database): Promise<OperatorOverview['hours']> {
  const ended = (kind: SQL) => sql`(SELECT count(*)::int FROM plan_generation_job
    WHERE ${kind} AND created_at >= hour.at AND created_at < hour.at + interval '1 hour')`
  const { rows } = await database.execute<HourRow>(sql`
    SELECT hour.at, ${ended(sql`status = 'completed'`)} AS completed,
      ${ended(sql`status = 'failed' AND failure_kind IN ('exhausted', 'poison')`)} AS failed,
      ${ended(sql`status = 'failed' AND failure_kind = 'refused'`)} AS refused,
      ${ended(sql`status = 'cancelled'`)} AS cancelled
    FROM generate_series(date_trunc('hour', clock_timestamp()) - interval '23 hours',
      date_trunc('hour', clock_timestamp()), interval '1 hour') AS hour (at) ORDER BY hour.at`)
  return rows.map(({ at, ...row }) => ({ ...row, at: isoTime(at) }))
}

/** Of at most the latest thousand plans, so that a busy hour costs no more than a quiet one. */
async function readMedian(database: Database): Promise<number | null> {
  const { rows } = await database.execute<{ median: number | null }>(sql`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY took) AS median FROM (
      SELECT extract(epoch FROM finished_at - created_at)::double precision * 1000 AS took
      FROM plan_generation_job
      WHERE status = 'completed' AND created_at > ${momentAgo(3_600_000)}
      ORDER BY created_at DESC LIMIT 1000) AS plan`)
  const median = rows[0]?.median ?? null
  return median === null ? null : Math.round(median)
}

async function readSizes(database: Database): Promise<OperatorOverview['sizes']> {
  const whole = await database.execute<{ bytes: string; jobs: number; people: number }>(sql`
    SELECT pg_database_size(current_database())::text AS bytes,
      (SELECT GREATEST(reltuples, 0) FROM pg_class WHERE oid = 'plan_generation_job'::regclass) AS jobs,
      (SELECT GREATEST(reltuples, 0) FROM pg_class WHERE oid = 'person'::regclass) AS people`)
  const tables = await database.execute<{ name: string; bytes: string }>(sql`
    SELECT CASE nspname WHEN 'public' THEN relname ELSE nspname || '.' || relname END AS name,
      pg_total_relation_size(pg_class.oid)::text AS bytes
    FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind = 'r' AND nspname NOT IN ('pg_catalog', 'information_schema')
    ORDER BY pg_total_relation_size(pg_class.oid) DESC LIMIT 5`)
  return {
    databaseBytes: Number(whole.rows[0]?.bytes ?? 0),
    jobs: Math.round(whole.rows[0]?.jobs ?? 0),
    people: Math.round(whole.rows[0]?.people ?? 0),
    tables: tables.rows.map(({ name, bytes }) => ({ name, bytes: Number(bytes) })),
  }
}
