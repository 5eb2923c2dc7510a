import pg from 'pg'

/**
 * Nothing in this table is unique but its own number, so that a plan stored twice is seen twice. A unique index would hide
 * the second one; it would not have kept the work from being done, and might keep the older of two.
 */
export const planTable = `
  CREATE TABLE control_plan (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job_id text NOT NULL,
    seed bigint NOT NULL,
    plan jsonb NOT NULL,
    stored_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX ON control_plan (job_id)`

export type PlanStore = AsyncDisposable & {
  store(jobId: string, seed: number, plan: unknown): Promise<string>
  /** The number of a job's plan, if it has one. */
  find(jobId: string): Promise<string | undefined>
}

/** Plans in Postgres. A call throws while the database is away. */
export function openPlanStore(databaseUrl: string): PlanStore {
  // Without a limit on connecting, calls would pile up in an outage and all be made after it.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    query_timeout: 30_000,
  })
  pool.on('error', (error) => process.stderr.write(`database: ${error.message}\n`))
  return {
    async store(jobId, seed, plan) {
      const { rows } = await pool.query<{ id: string }>(
        'INSERT INTO control_plan (job_id, seed, plan) VALUES ($1, $2, $3) RETURNING id',
        [jobId, seed, JSON.stringify(plan)],
      )
      return String(rows[0]?.id)
    },
    async find(jobId) {
      const { rows } = await pool.query<{ id: string }>(
        'SELECT id FROM control_plan WHERE job_id = $1 ORDER BY id LIMIT 1',
        [jobId],
      )
      return rows[0]?.id
    },
    [Symbol.asyncDispose]: () => pool.end(),
  }
}
