import type { OperatorWorker, WorkerReportRequest } from '@zero-sum/contracts/operator'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { texts } from '../jobs/array.ts'
import { isoTime } from './moments.ts'

/** Keeps what a worker says of itself; an earlier report of the same life is replaced. */
export async function storeReport(
  database: Database,
  { incarnation, version, queue, concurrency, running, holds, ...body }: WorkerReportRequest,
): Promise<void> {
  const { clockSkewMs, load, memoryMib } = body
  await database.execute(sql`
    INSERT INTO worker_report (incarnation, version, queue, concurrency, running, holds, clock_skew_ms,
      load, memory_mib)
    VALUES (${incarnation}, ${version}, ${queue}, ${concurrency}, ${running}, ${texts(holds)},
      ${clockSkewMs}, ${load}, ${memoryMib})
    ON CONFLICT (incarnation) DO UPDATE SET reported_at = clock_timestamp(),
      version = excluded.version, queue = excluded.queue, concurrency = excluded.concurrency,
      running = excluded.running, holds = excluded.holds, clock_skew_ms = excluded.clock_skew_ms,
      load = excluded.load, memory_mib = excluded.memory_mib`)
}

/** Seconds: a report comes every ten. */
const aliveSeconds = 30

type Row = Omit<OperatorWorker, 'lastSeenAt' | 'startedAt'> & { started: Date; seen: Date }

/** The workers of the last day; those who are alive first, then the one that was heard last. At most 200. */
export async function listWorkers(database: Database): Promise<OperatorWorker[]> {
  const { rows } = await database.execute<Row>(sql`
    SELECT report.incarnation, report.version, report.queue, report.concurrency, report.running,
      report.holds, report.clock_skew_ms AS "clockSkewMs", report.load, report.memory_mib AS "memoryMib",
      report.started_at AS started, seen.at AS seen,
      seen.at > clock_timestamp() - make_interval(secs => ${aliveSeconds}) AS "isAlive",
      ARRAY(SELECT job.id FROM plan_generation_job AS job
        WHERE job.status = 'running' AND job.incarnation = report.incarnation
        ORDER BY job.claimed_at LIMIT 64) AS jobs
    FROM worker_report AS report
    LEFT JOIN worker_incarnation AS life USING (incarnation),
    LATERAL (SELECT GREATEST(report.reported_at, life.last_seen_at) AS at) AS seen
    WHERE seen.at > clock_timestamp() - interval '1 day'
    ORDER BY "isAlive" DESC, seen.at DESC LIMIT 200`)
  return rows.map(({ started, seen, ...row }) => ({
    ...row,
    startedAt: isoTime(started),
    lastSeenAt: isoTime(seen),
  }))
}
