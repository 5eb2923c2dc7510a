import { type SQL, sql } from 'drizzle-orm'
import { interval } from '../jobs/interval.ts'

/**
 * The database's own time so long ago, asked for once in a statement. In the condition itself it would be asked for anew for
 * each row, and then no index could answer.
 */
export function momentAgo(milliseconds: number): SQL {
  return sql`(SELECT clock_timestamp() - ${interval(milliseconds)})`
}

/** An instant as it is sent. */
export function isoTime(instant: Date | string): string {
  return new Date(instant).toISOString()
}

/** The same where there may be none. */
export function isoOrNull(instant: Date | string | null): string | null {
  return instant === null ? null : isoTime(instant)
}
