import { sql } from 'drizzle-orm'
import type { Database } from './connection.ts'

/** The database's own time: the only clock that leases and deadlines go by. */
export async function readClock(database: Database): Promise<Date> {
  const { rows } = await database.execute<{ now_ms: number }>(
    sql`SELECT (extract(epoch FROM clock_timestamp()) * 1000)::double precision AS now_ms`,
  )
  return new Date(rows[0]?.now_ms ?? Number.NaN)
}
