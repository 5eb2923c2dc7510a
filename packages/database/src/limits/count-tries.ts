import { sql } from 'drizzle-orm'
import { gather } from '../batching/gather.ts'
import type { Database } from '../connection.ts'
import { texts } from '../jobs/array.ts'

export type Try = { key: string; windowMs: number }

/** Tries of a key in its open window, with this one, and how long the window lasts. */
export type Counted = { tries: number; endsInMs: number }

/** Counts the tries of one request, in their order. */
export type TryCounter = (tries: readonly Try[]) => Promise<Counted[]>

/** What is asked meanwhile shares a statement. A second one under way would only wait for the rows of the first. */
const rule = { limit: 400, atOnce: 1, mayBeOneMember: () => false }

/**
 * Counts what may be done only so often, for all processes at once and by the database's clock. What is asked at the same time shares a
 * round trip, however many ask about one key.
 */
export function createTryCounter(database: Database): TryCounter {
  let asked = 0
  const count = gather(
    (requests: readonly { nr: number; tries: readonly Try[] }[]) => countAll(database, requests),
    { ...rule, keyOf: ({ nr }) => String(nr) },
  )
  return (tries) => {
    asked += 1
    return count({ nr: asked, tries })
  }
}

type Row = { key: string; tries: number; ends_in_ms: number }

async function countAll(
  database: Database,
  requests: readonly { tries: readonly Try[] }[],
): Promise<Counted[][]> {
  const windows = new Map<string, { tries: number; windowMs: number }>()
  for (const { key, windowMs } of requests.flatMap(({ tries }) => tries))
    windows.set(key, { tries: (windows.get(key)?.tries ?? 0) + 1, windowMs })
  // In one order, so that two batches can't wait for each other.
  const keys = [...windows.keys()].sort()
  const numbers = (of: 'tries' | 'windowMs') => keys.map((key) => windows.get(key)?.[of] ?? 0)
  const { rows } = await database.execute<Row>(sql`
    INSERT INTO rate_window AS kept (key, tries, ends_at)
    SELECT key, tries, now.at + window_ms * interval '1 millisecond'
    FROM unnest(${texts(keys)}, ${sql.param(numbers('tries'))}::float8[],
      ${sql.param(numbers('windowMs'))}::float8[]) AS asked (key, tries, window_ms),
      (SELECT clock_timestamp() AS at) AS now
    ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      tries = excluded.tries + CASE WHEN kept.ends_at <= clock_timestamp() THEN 0 ELSE kept.tries END,
      ends_at = CASE WHEN kept.ends_at <= clock_timestamp() THEN excluded.ends_at ELSE kept.ends_at END
    RETURNING key, tries, extract(epoch FROM ends_at - clock_timestamp())::float8 * 1000 AS ends_in_ms`)
  return handOut(requests, rows)
}

/** A batch counts a key once for all its requests; each of them is told as if it had come by itself. */
function handOut(
  requests: readonly { tries: readonly Try[] }[],
  rows: readonly Row[],
): Counted[][] {
  const left = new Map(rows.map((row) => [row.key, { ...row }]))
  return requests
    .toReversed()
    .map(({ tries }) =>
      tries.toReversed().map(({ key }) => {
        const row = left.get(key)
        if (row === undefined) throw new Error('a try was not counted')
        row.tries -= 1
        return { tries: row.tries + 1, endsInMs: Math.max(0, row.ends_in_ms) }
      }),
    )
    .map((counted) => counted.reverse())
    .reverse()
}
