import { type SQL, sql } from 'drizzle-orm'

/**
 * The part of a statement that writes down that the workers in `asked` were heard of, once a second at most. The look comes
 * before the insert, because a conflict locks the row: every call of a worker would wait for the commit of the one before.
 */
export const heardIncarnations: SQL = sql`heard AS (
  INSERT INTO worker_incarnation (incarnation)
  SELECT DISTINCT incarnation FROM asked
  WHERE NOT EXISTS (
    SELECT 1 FROM worker_incarnation AS known
    WHERE known.incarnation = asked.incarnation
      AND known.last_seen_at >= clock_timestamp() - interval '1 second')
  ORDER BY incarnation
  ON CONFLICT (incarnation) DO UPDATE SET last_seen_at = clock_timestamp()
  WHERE worker_incarnation.last_seen_at < clock_timestamp() - interval '1 second'
)`
