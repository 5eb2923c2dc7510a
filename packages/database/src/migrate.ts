import pg from 'pg'
import { applyMigrations } from './migrations/apply-migrations.ts'
import { lockSchema } from './migrations/migration-lock.ts'

/**
 * Brings a database to the newest schema, in one transaction. Only one process does so at a time: the others wait, and
 * then find nothing to do; so does one that comes while the database is being backed up.
 */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  await using _alone = await lockSchema(databaseUrl, 'alone')
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('BEGIN')
    await applyMigrations(client)
    await client.query('COMMIT')
  } finally {
    await client.end().catch(() => undefined)
  }
}
