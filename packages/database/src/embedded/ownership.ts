import type pg from 'pg'
import type { Installation } from './cluster.ts'
import { createSuperuserClient } from './connect.ts'
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts'

/** The right to manage a server and, at the end, to stop it. It ends by itself with the process that holds it. */
export interface Ownership {
  /** Settles when the connection that holds it is gone: the server went down, or `release` was called. */
  lost: Promise<void>
  release(): Promise<void>
}

/** Any fixed pair that nothing else uses in the `postgres` database. */
const lockKey = [4_410_441, 1] as const
const namePrefix = 'zero-sum-nutrition at '

/**
 * Takes the session-level advisory lock that makes us the one launcher of this server.
 *
 * @param label how a second launcher names us to its operator, for example our web address; up to 40 characters.
 * @throws EmbeddedPostgresFault `already-running` when another launcher has it.
 */
export async function takeOwnership(
  installation: Installation,
  port: number,
  label: string,
): Promise<Ownership> {
  const client = createSuperuserClient(installation.superuserPassword, port, namePrefix + label)
  const lost = new Promise<void>((resolve) => client.once('end', resolve))
  try {
    await client.connect()
    const { rows } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock($1, $2) AS taken',
      [...lockKey],
    )
    if (rows[0]?.taken !== true) throw alreadyRunning(await readOwner(client))
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return { lost, release: () => client.end().catch(() => undefined) }
}

/** The label of the launcher that owns the server on this port; undefined when nobody does or it can't be asked. */
export async function findServerOwner(
  superuserPassword: string,
  port: number,
): Promise<string | undefined> {
  const client = createSuperuserClient(superuserPassword, port, 'zero-sum-nutrition probe')
  try {
    await client.connect()
    return await readOwner(client)
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The fault of a second launcher, in the words that its operator reads. */
export function alreadyRunning(owner: string | undefined): EmbeddedPostgresFault {
  return new EmbeddedPostgresFault(
    `Zero Sum Nutrition is already running at ${owner ?? 'another address'} with this data folder.`,
    { code: 'already-running' },
  )
}

async function readOwner(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT activity.application_name AS name
       FROM pg_locks AS held JOIN pg_stat_activity AS activity USING (pid)
      WHERE held.locktype = 'advisory' AND held.granted AND held.objsubid = 2
        AND held.classid = $1 AND held.objid = $2`,
    [...lockKey],
  )
  return rows[0]?.name.slice(namePrefix.length)
}
