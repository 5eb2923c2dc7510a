import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { FaultContext, Inflict } from '../nemesis/fault.ts'
import { endSome } from './product-backends.ts'
import { connectAsSuperuser, ownName } from './superuser.ts'
import { untilDone } from './until-done.ts'

const hoarderName = `${ownName}-hoarder`
/** Well above what any server here is set to take. */
const mostConnections = 1_000
const lookMs = 50

/**
 * Takes connections as the product's role until the server refuses another, ends what the product still has, so that it
 * feels it, and takes each place that comes free, for the length. Those that are kept for superusers stay free.
 */
export const exhaustConnections: Inflict = async (context, { lengthMs }) => {
  const held: pg.Client[] = []
  const endMs = performance.now() + lengthMs
  let isFull = false
  try {
    await using superuser = await connectAsSuperuser(context)
    isFull = await takeAll(context.databaseUrl, held)
    await endSome(superuser, mostConnections, '')
    while (performance.now() < endMs) {
      await takeAll(context.databaseUrl, held)
      await sleep(lookMs)
    }
  } finally {
    await untilDone('let the connections go', () => letGo(context, held))
  }
  return {
    detail: `held ${held.length} connections for ${lengthMs} ms`,
    happened: isFull,
  }
}

/** @returns whether the server refused one because it is full. */
async function takeAll(databaseUrl: string, held: pg.Client[]): Promise<boolean> {
  while (held.length < mostConnections) {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: hoarderName,
      connectionTimeoutMillis: 5_000,
    })
    client.on('error', () => {})
    try {
      await client.connect()
    } catch (error) {
      // 53300 is too_many_connections, also where the places left are for superusers.
      return error instanceof pg.DatabaseError && error.code === '53300'
    }
    held.push(client)
  }
  return false
}

async function letGo(context: FaultContext, held: readonly pg.Client[]): Promise<void> {
  // Not waited for: one whose server went away in between would never say that it has ended.
  for (const client of held) client.end().catch(() => {})
  // The server is asked, because it is its places that have to be free again.
  await using superuser = await connectAsSuperuser(context)
  const { rowCount } = await superuser.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1',
    [hoarderName],
  )
  if (rowCount !== 0) throw new Error(`${rowCount} connections were still there.`)
}
