import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { inject } from 'vitest'
import { connectDatabase, type Database } from '../connection.ts'
import { makeInvitation } from '../invitations/invitations.ts'
import { makeJob, makeRunningJob } from '../jobs/job-fixtures.ts'
import { fillPersonTables } from '../testing/fill-person-tables.ts'
import type { WriteOptions } from './write-archive.ts'

/** A folder of a test's own. */
export async function makeFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'zero-sum-archive-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** A database that nothing was done to. */
export async function createBareDatabase(): Promise<
  AsyncDisposable & { url: string; name: string }
> {
  const { superuserUrl, templateUrl } = inject('testPostgres')
  const name = `bare_${process.pid}_${randomBytes(4).toString('hex')}`
  const url = new URL(templateUrl)
  await ask(superuserUrl, `CREATE DATABASE ${name} OWNER ${url.username}`)
  url.pathname = `/${name}`
  return {
    url: url.href,
    name,
    [Symbol.asyncDispose]: async () =>
      void (await ask(superuserUrl, `DROP DATABASE ${name} WITH (FORCE)`)),
  }
}

/** One statement over a connection of its own. */
export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

export function writeOptions(databaseUrl: string, file: string): WriteOptions {
  return { databaseUrl, file, productVersion: '0.0.0-test', say: () => undefined }
}

/** Every row of every table of ours, sorted: two databases with the same rows have the same. */
export async function readAllRows(url: string): Promise<Record<string, string[]>> {
  const tables = await ask(
    url,
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     AND relname !~ '^schema_' ORDER BY 1`,
  )
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await ask(url, `SELECT one::text AS row FROM public."${String(name)}" AS one`)
    all[String(name)] = rows.map(({ row }) => String(row)).sort()
  }
  return all
}

/** Everything that the schema of a database is made of, in words that compare. */
export function describeSchema(url: string): Promise<Record<string, unknown>[]> {
  return ask(
    url,
    `SELECT 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull::text
       || ' ' || coalesce(pg_get_expr(adbin, adrelid), '') AS part
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
     UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated::text
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
     UNION ALL SELECT 'index ' || pg_get_indexdef(indexrelid) || indisvalid::text
     FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE relnamespace = 'public'::regnamespace
     UNION ALL SELECT 'trigger ' || pg_get_triggerdef(pg_trigger.oid) || tgenabled::text
     FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
     WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal
     UNION ALL SELECT 'function ' || pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
     UNION ALL SELECT 'migration ' || hash || ' ' || created_at FROM schema_migration
     ORDER BY 1`,
  )
}

/** Texts that a careless writer of rows would break. */
export const awkwardTexts = [
  'two\nlines',
  'back\\slash \\N \\n \\. \\t',
  'tab\tand\rreturn',
  '\\.',
  '\\N',
  '',
  '„Grüße“ 🍲 \u2028 \u0007',
  'comma, "quote" \'single\' {brace}',
  ' leading and trailing ',
]

/** A person with a row in every table, one with a running job, one who waits, one whose words are awkward, and one huge value. */
export async function fillDatabase(
  url: string,
): Promise<{ personId: string; planId: string; running: string; pending: string }> {
  await using connection = connectDatabase(url, () => undefined)
  const { database } = connection
  const personId = randomUUID()
  await database.execute(sql`
    INSERT INTO person (id, name, email) VALUES (${personId}, ${awkwardTexts.join('|')}, ${`${personId}@example.org`})`)
  const { planId } = await fillPersonTables(database, personId)
  await database.execute(sql`
    INSERT INTO session (id, token, person_id, expires_at, user_agent, created_at)
    VALUES (${randomUUID()}, ${randomUUID()}, ${personId}, 'infinity', ${'\\N'}, '2026-03-29 02:30:00.123456+05:45')`)
  await database.execute(sql`
    INSERT INTO account (id, account_id, provider_id, person_id, password)
    VALUES (${randomUUID()}, ${personId}, 'credential', ${personId}, 'salt:hash')`)
  await database.execute(sql`
    INSERT INTO verification (id, identifier, value, expires_at)
    VALUES (${randomUUID()}, 'reset', 'hash', clock_timestamp() + interval '1 hour')`)
  for (const name of awkwardTexts)
    await database.execute(sql`
      INSERT INTO household_member (id, person_id, name, details, position)
      VALUES (${randomUUID()}, ${personId}, ${name}, ${JSON.stringify({ name, weight: 0.1 + 0.2 })}::jsonb, 1)`)
  await database.execute(sql`
    UPDATE access_token SET scopes = ${sql.param(awkwardTexts)}::text[] WHERE person_id = ${personId} AND kind = 'api_key'`)
  await fillOperation(database)
  const { jobId: running } = await makeRunningJob(database)
  const { jobId: pending } = await makeJob(database)
  await database.execute(sql`
    INSERT INTO intake_draft (person_id, step, answers)
    SELECT id, 'huge', jsonb_build_object('text', (SELECT string_agg(md5(n::text), E'\\n') FROM generate_series(1, 140000) AS n))
    FROM person WHERE id <> ${personId} LIMIT 1`)
  return { personId, planId, running, pending }
}

/** What the installation writes of itself. */
async function fillOperation(database: Database): Promise<void> {
  await makeInvitation(database, { forAddress: 'somebody@example.org', days: 7 })
  await database.execute(sql`
    INSERT INTO rate_window (key, tries, ends_at) VALUES ('generate', 0.1, clock_timestamp() + interval '1 hour')`)
  await database.execute(
    sql`INSERT INTO refusal_count (day, code) VALUES ('2026-03-29', 'unsafe_goal')`,
  )
  await database.execute(sql`
    INSERT INTO worker_report (incarnation, version, queue, concurrency, running, holds, clock_skew_ms, load, memory_mib)
    VALUES (${randomUUID()}, '0.1.0', 'postgres', 2, 1, ${sql.param(awkwardTexts)}::text[], -3, 0.25, 300)`)
}
