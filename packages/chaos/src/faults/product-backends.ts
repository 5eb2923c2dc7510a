import type pg from 'pg'
import { ownName } from './superuser.ts'

// What the faults hold themselves is called by the same word and another.
const ofTheProduct = `datname = current_database() AND backend_type = 'client backend'
  AND application_name NOT LIKE '${ownName}%'`

// BullMQ sends LISTEN with a comment before it, and some of its listening connections are named after having said it.
const listening = `(query ~* '(^|\\n)\\s*LISTEN\\s' OR application_name LIKE 'bullmq:%')`

/** Ends every connection of the product that listens for messages; gives how many there were. */
export async function endListening(superuser: pg.Client): Promise<number> {
  const { rowCount } = await superuser.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${ofTheProduct} AND ${listening}`,
  )
  return rowCount ?? 0
}

/** Ends so many of the product's connections, chosen by a hash: the same ones would be chosen again. */
export async function endSome(superuser: pg.Client, most: number, salt: string): Promise<number> {
  const { rowCount } = await superuser.query(
    `SELECT pg_terminate_backend(pid) FROM (
       SELECT pid FROM pg_stat_activity WHERE ${ofTheProduct} ORDER BY md5(pid || $1) LIMIT $2
     ) AS chosen`,
    [salt, most],
  )
  return rowCount ?? 0
}
