import { type SQL, sql } from 'drizzle-orm'

/** A length of time as Postgres adds it to an instant. */
export function interval(milliseconds: number): SQL {
  return sql`make_interval(secs => ${milliseconds / 1000}::double precision)`
}
