import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Counts of whoever comes, refused or not: how many there were, and nothing of what they sent. */
const counts = new Set(['public.rate_window', 'public.refusal_count'])
/** What a table says of when its rows were last looked at or offered to a queue, which goes on by itself. */
const moods = [
  ...['last_used_at', 'last_seen_at', 'undispatched', 'dispatch_no', 'dispatch_leased_until'],
  ...['dispatched_at', 'redispatches', 'redispatch_after', 'run_after', 'deliveries'],
]

/** A checksum of each of the product's tables, so that two of them tell whether anything was stored between. */
export async function checksumTables(database: Database): Promise<Record<string, string>> {
  const { rows: tables } = await database.execute<{ schema: string; name: string }>(sql`
    SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema = 'public'`)
  const sums: Record<string, string> = {}
  for (const { schema, name } of tables) {
    const table = `${schema}.${name}`
    if (counts.has(table)) continue
    const { rows } = await database.execute<{ sum: string | null }>(sql`
      SELECT string_agg(md5((to_jsonb(one) - ${sql.param(moods)}::text[])::text), '' ORDER BY
        md5((to_jsonb(one) - ${sql.param(moods)}::text[])::text)) AS sum
      FROM ${sql.identifier(schema)}.${sql.identifier(name)} AS one`)
    sums[table] = createHash('sha256')
      .update(rows[0]?.sum ?? '')
      .digest('hex')
  }
  return sums
}
