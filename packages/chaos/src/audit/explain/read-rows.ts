import type pg from 'pg'
import type { Moment } from './moment.ts'

export type StoredJob = {
  person: string
  seed: number
  summary: string
  /** The lives of workers that held it, as far as rows still tell. */
  incarnations: readonly string[]
  moments: readonly Moment[]
}

/** What the rows know of a job; nothing where it has none. */
export async function readStoredJob(
  client: pg.Client,
  jobId: string,
): Promise<StoredJob | undefined> {
  const { rows } = await client.query<{
    person_id: string
    seed: string
    incarnation: string | null
    summary: string
  }>(
    `SELECT person_id, seed, incarnation, format('%s%s, attempt %s, event %s, %s failures, %s crashes, %s deliveries',
      status, ' as ' || failure_kind, attempt, seq, failures, crashes, deliveries) AS summary
    FROM plan_generation_job WHERE id = $1`,
    [jobId],
  )
  const job = rows[0]
  if (job === undefined) return undefined
  const lost = await readLostLeases(client, jobId)
  return {
    person: job.person_id,
    seed: Number(job.seed),
    summary: job.summary,
    incarnations: [...lost.map(({ incarnation }) => incarnation), job.incarnation ?? ''],
    moments: [
      ...(await readEvents(client, jobId)),
      ...(await readPlans(client, jobId)),
      ...lost.map(({ at, attempt, incarnation }) => ({
        atMs: at.getTime(),
        words: `lost lease written down: attempt ${attempt} of worker ${incarnation}`,
      })),
    ],
  }
}

async function readEvents(client: pg.Client, jobId: string): Promise<Moment[]> {
  const { rows } = await client.query<{
    at: Date
    seq: number
    attempt: number
    kind: string
    data: object
  }>('SELECT at, seq, attempt, kind, data FROM job_event WHERE job_id = $1 ORDER BY seq', [jobId])
  return rows.map(({ at, seq, attempt, kind, data }) => ({
    atMs: at.getTime(),
    words: `event ${seq}: ${kind}, attempt ${attempt}${tellData(data)}`,
  }))
}

function tellData(data: object): string {
  const told = Object.entries(data).filter(([name]) =>
    ['agent', 'failureKind', 'percent', 'planId', 'reason', 'retryAfterMs'].includes(name),
  )
  return told.map(([name, value]) => `, ${name} ${String(value)}`).join('')
}

async function readPlans(client: pg.Client, jobId: string): Promise<Moment[]> {
  const { rows } = await client.query<{ created_at: Date; id: string; attempt: number }>(
    'SELECT created_at, id, attempt FROM meal_plan WHERE job_id = $1',
    [jobId],
  )
  return rows.map(({ created_at: at, id, attempt }) => ({
    atMs: at.getTime(),
    words: `plan ${id} stored, of attempt ${attempt}`,
  }))
}

async function readLostLeases(
  client: pg.Client,
  jobId: string,
): Promise<{ at: Date; attempt: number; incarnation: string }[]> {
  const { rows } = await client.query<{ at: Date; attempt: number; incarnation: string }>(
    'SELECT lost_at AS at, attempt, incarnation FROM lost_lease WHERE job_id = $1',
    [jobId],
  )
  return rows
}
