import type pg from 'pg'
import { findNewestMigration } from '../migrations/apply-migrations.ts'
import { ArchiveFault } from './archive-fault.ts'
import { findFilledTables, findTables } from './drop-product.ts'

/**
 * Looks whether a database may be filled: nobody else uses it, and it is empty or was named to be replaced.
 *
 * @throws ArchiveFault `in-use`, `not-ours`, `not-empty` or `wrong-name`; nothing was changed.
 */
export async function refuseTarget(client: pg.Client, replace: string | undefined): Promise<void> {
  await refuseBusy(client)
  const tables = await findTables(client)
  if (tables.length > 0 && (await findNewestMigration(client)) === undefined)
    throw new ArchiveFault(
      `This database has tables of another program that are called like ours (${tables.join(', ')}). Use a database of its own.`,
      { code: 'not-ours' },
    )
  const filled = await findFilledTables(client)
  if (filled.length === 0) return
  const name = await readName(client)
  if (replace === undefined)
    throw new ArchiveFault(
      `The database ${name} is not empty (${filled.join(', ')}). Restore into an empty one, or replace all that is in it: --replace ${name}`,
      { code: 'not-empty' },
    )
  if (replace !== name)
    throw new ArchiveFault(`The database is called ${name}, not ${replace}. Nothing was changed.`, {
      code: 'wrong-name',
    })
}

/** Other sessions of our own role are the product's: its web, its queue, another command. */
export async function refuseBusy(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sessions: number; names: string }>(`
    SELECT count(*)::int AS sessions,
      string_agg(DISTINCT coalesce(nullif(application_name, ''), 'unnamed'), ', ') AS names
    FROM pg_stat_activity
    WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()
      AND backend_type = 'client backend' AND application_name <> 'zero-sum-schema-lock'`)
  const [busy] = rows
  if (busy === undefined || busy.sessions === 0) return
  throw new ArchiveFault(
    `The database is in use by ${busy.sessions} other sessions (${busy.names}). Stop the web, the workers and other commands, and try again.`,
    { code: 'in-use' },
  )
}

export async function readName(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name')
  return rows[0]?.name ?? ''
}
