import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Inflict } from '../nemesis/fault.ts'
import { connectAsSuperuser, ownName } from './superuser.ts'

const everyMs = 250
const atATime = 2

/**
 * Ends two backends of the product's database four times a second, and once each that listens for messages: a worker
 * that doesn't notice would hear of nothing for half a minute.
 */
export const endBackends: Inflict = async (context, { draw, lengthMs }) => {
  await using superuser = await connectAsSuperuser(context)
  const endMs = performance.now() + lengthMs
  let ended = 0
  let listeners = 0
  for (let round = 0; ; round += 1) {
    if (listeners === 0) listeners = await endListening(superuser)
    ended += await endSome(superuser, `${draw} ${round}`)
    if (performance.now() >= endMs) break
    await sleep(everyMs)
  }
  return {
    detail: `${ended} of all and ${listeners} that listened, for ${lengthMs} ms`,
    happened: ended + listeners > 0,
  }
}

// BullMQ sends LISTEN with a comment before it, and some of its listening connections are named after having said it.
const listening = `(query ~* '(^|\\n)\\s*LISTEN\\s' OR application_name LIKE 'bullmq:%')`
const ofTheProduct = `datname = current_database() AND backend_type = 'client backend' AND application_name <> '${ownName}'`

async function endListening(superuser: pg.Client): Promise<number> {
  const { rowCount } = await superuser.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${ofTheProduct} AND ${listening}`,
  )
  return rowCount ?? 0
}

/** By a hash, so that the same connections would be chosen again. */
async function endSome(superuser: pg.Client, salt: string): Promise<number> {
  const { rowCount } = await superuser.query(
    `SELECT pg_terminate_backend(pid) FROM (
       SELECT pid FROM pg_stat_activity WHERE ${ofTheProduct} ORDER BY md5(pid || $1) LIMIT ${atATime}
     ) AS chosen`,
    [salt],
  )
  return rowCount ?? 0
}
