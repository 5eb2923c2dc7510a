import type pg from 'pg'
import type { Evidence } from './evidence.ts'
import { foldSightings } from './fold-sightings.ts'

const batchRows = 10_000

type Value = boolean | number | string | null | undefined
type Table = { name: string; columns: Readonly<Record<string, string>> }

const run = { name: 'record_run', columns: { stopped_at: 'timestamptz' } }
const submission = {
  name: 'record_submission',
  columns: {
    person: 'text',
    key: 'text',
    seed: 'bigint',
    is_mismatch: 'boolean',
    sent_at: 'timestamptz',
    status: 'integer',
    job_id: 'uuid',
    existing: 'boolean',
  },
}
const cancellation = {
  name: 'record_cancellation',
  columns: { job_id: 'uuid', status: 'integer' },
}
const call = {
  name: 'record_call',
  columns: { call: 'text', job_id: 'uuid', attempt: 'integer', plan_id: 'uuid' },
}
const sighting = {
  name: 'record_sighting',
  columns: { job_id: 'uuid', seq: 'integer', ended: 'text' },
}
const kill = { name: 'record_kill', columns: { incarnation: 'text', at: 'timestamptz' } }
const planted = { name: 'record_planted', columns: { seed: 'bigint', outcome: 'text' } }

/**
 * Puts what is known from outside into temporary tables beside the rows, so that the database does the comparing. They are
 * named `record_…`; an acknowledgement without a job's id counts as no answer, and of calls only those that succeeded.
 */
export async function loadRecord(client: pg.Client, evidence: Evidence): Promise<void> {
  await fill(client, run, [[instant(evidence.stoppedAtMs)]])
  await fill(client, submission, submissionRows(evidence))
  await fill(
    client,
    cancellation,
    evidence.cancellations.map(({ jobId, status }) => [jobId, status]),
  )
  await fill(client, call, callRows(evidence))
  await fill(client, sighting, foldSightings(evidence.sightings))
  await fill(
    client,
    kill,
    [...evidence.workerKills].map(([incarnation, atMs]) => [incarnation, instant(atMs)]),
  )
  const seeds = (outcome: 'poison' | 'refused') =>
    [...evidence.planted[outcome]].map((seed) => [seed, outcome])
  await fill(client, planted, [...seeds('poison'), ...seeds('refused')])
}

function* submissionRows({ submissions }: Evidence): Generator<Value[]> {
  for (const { person, key, seed, purpose, sentAtMs, status, jobId, existing } of submissions)
    yield [person, key, seed, purpose === 'mismatch', instant(sentAtMs), status, jobId, existing]
}

function* callRows({ calls }: Evidence): Generator<Value[]> {
  for (const { call: name, jobId, attempt, planId, status } of calls)
    if (name !== 'progress' && status !== undefined && status >= 200 && status < 300)
      yield [name, jobId, attempt, planId]
}

const instant = (milliseconds: number) => new Date(milliseconds).toISOString()

async function fill(
  client: pg.Client,
  { name, columns }: Table,
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  const types = Object.values(columns)
  const declared = Object.entries(columns).map(([column, type]) => `${column} ${type}`)
  await client.query(`CREATE TEMPORARY TABLE ${name} (${declared.join(', ')})`)
  const lists = types.map((type, index) => `$${index + 1}::${type}[]`).join(', ')
  const insert = `INSERT INTO ${name} SELECT * FROM unnest(${lists})`
  let batch: Value[][] = types.map(() => [])
  const send = async () => {
    await client.query(insert, batch)
    batch = types.map(() => [])
  }
  for (const row of rows) {
    batch.forEach((column, index) => {
      column.push(row[index] ?? null)
    })
    if (batch[0]?.length === batchRows) await send()
  }
  if (batch[0]?.length !== 0) await send()
  await client.query(`ANALYZE ${name}`)
}
