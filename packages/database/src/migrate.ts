import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { raiseCompatibility } from './compatibility/raise-compatibility.ts'

/** Any fixed number that no other program uses on the same database. */
const migrationLock = 4_410_441

/**
 * Brings a database to the newest schema. Only one process does so at a time: the others wait on a transaction-scoped lock,
 * which a pooler can't lose, and then find nothing to do.
 */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  const lock = new pg.Client({ connectionString: databaseUrl })
  const client = new pg.Client({ connectionString: databaseUrl })
  try {
    await lock.connect()
    await client.connect()
    await lock.query('BEGIN')
    await lock.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    await raiseCompatibility(client)
    await migrate(drizzle(client), {
      migrationsFolder: fileURLToPath(new URL('../migrations', import.meta.url)),
      migrationsSchema: 'public',
      migrationsTable: 'schema_migration',
    })
    await lock.query('COMMIT')
  } finally {
    await Promise.allSettled([lock.end(), client.end()])
  }
}
