import pg from 'pg'
import { type Installation, superuser } from './cluster.ts'

/** A client of the superuser on the `postgres` database, not yet connected. */
export function createSuperuserClient(password: string, port: number, name: string): pg.Client {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: superuser,
    password,
    database: 'postgres',
    application_name: name,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  // Without a listener, a connection that the server closes would end the process.
  client.on('error', () => undefined)
  return client
}

/**
 * Whether the server on this port is the one of our data and lets us in: `ready`, `wrong-password`, or `not-yet` while it
 * starts, stops, or is another program that happens to have the port.
 */
export async function probeServer(
  installation: Installation,
  port: number,
): Promise<'ready' | 'not-yet' | 'wrong-password'> {
  const client = createSuperuserClient(
    installation.superuserPassword,
    port,
    'zero-sum-nutrition probe',
  )
  try {
    await client.connect()
    const { rows } = await client.query<{ data: string }>(
      "SELECT current_setting('data_directory') AS data",
    )
    return rows[0]?.data === installation.place.data ? 'ready' : 'not-yet'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === '28P01'
      ? 'wrong-password'
      : 'not-yet'
  } finally {
    await client.end().catch(() => undefined)
  }
}
