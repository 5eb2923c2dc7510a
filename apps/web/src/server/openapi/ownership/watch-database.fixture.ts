import { createHash } from 'node:crypto'
import type { Database } from '@zero-sum/database'
import { sql } from 'drizzle-orm'

/** Written by whoever comes, refused or not: how often they came, and when a key of their own was used. */
const written = new Set(['public.rate_window'])
const withoutUse = `to_jsonb(one) - 'last_used_at'`

/** A checksum of each table of the database, of the queue too. */
export async function checksumTables(database: Database): Promise<Record<string, string>> {
  const { rows: tables } = await database.execute<{ schema: string; name: string }>(sql`
    SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`)
  const sums: Record<string, string> = {}
  for (const { schema, name } of tables) {
    if (written.has(`${schema}.${name}`)) continue
    const { rows } = await database.execute<{ row: string }>(sql`
      SELECT (${sql.raw(withoutUse)})::text AS row
      FROM ${sql.identifier(schema)}.${sql.identifier(name)} AS one`)
    const text = rows
      .map(({ row }) => row)
      .sort()
      .join('\n')
    sums[`${schema}.${name}`] = createHash('sha256').update(text).digest('hex')
  }
  return sums
}

type Client = { constructor: { prototype: { query: (...asked: unknown[]) => unknown } } }

/** Hears every statement that is sent, in order, from all connections of this process. */
export async function listenToStatements(database: Database): Promise<{
  since(): string[]
  stop(): void
}> {
  const pool = database.$client
  if (!('connect' in pool) || !('totalCount' in pool)) throw new Error('a pool is needed')
  const client = await pool.connect()
  client.release()
  const { prototype } = (client as unknown as Client).constructor
  const { query } = prototype
  let heard: string[] = []
  prototype.query = function listen(this: unknown, ...asked: unknown[]) {
    const [first] = asked
    const text = typeof first === 'string' ? first : (first as { text?: string } | null)?.text
    heard.push((text ?? '').replace(/\s+/g, ' ').trim())
    return query.apply(this, asked)
  }
  return {
    since() {
      const all = heard
      heard = []
      return all
    },
    stop: () => {
      prototype.query = query
    },
  }
}
