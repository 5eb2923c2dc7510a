import pg from 'pg'
import type { FaultContext } from '../nemesis/fault.ts'
import { untilDone } from './until-done.ts'

/** What the faults' own connections are called, so that they never strike each other. */
export const ownName = 'zero-sum-chaos'

/**
 * Opens a connection to the product's database as the superuser, whom the server keeps places for when it is full. It
 * never goes through a proxy. A connection that breaks later shows at its next use and not before.
 */
export async function connectAsSuperuser({
  system,
  databaseUrl,
}: FaultContext): Promise<pg.Client & AsyncDisposable> {
  const url = new URL(system.postgres.superuserUrl)
  url.pathname = new URL(databaseUrl).pathname
  const opened: { client?: pg.Client } = {}
  // A fault of another kind may have the server restart just now.
  await untilDone('reach Postgres as the superuser', async () => {
    const client = new pg.Client({
      connectionString: url.href,
      application_name: ownName,
      connectionTimeoutMillis: 5_000,
    })
    client.on('error', () => {})
    await client.connect()
    opened.client = client
  })
  const { client } = opened
  if (client === undefined) throw new Error('There is no connection.')
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end().catch(() => {}) })
}
