import pg from 'pg'

/** Any fixed number that no other program uses on the same database. */
const migrationLock = 4_410_441

/**
 * Keeps the schema still while the caller works: those who change it hold the lock alone, those who copy its rows share it.
 * It is transaction-scoped, which a pooler can't lose, and on a connection of its own, so that waiting for it sets no snapshot.
 */
export async function lockSchema(
  databaseUrl: string,
  how: 'alone' | 'shared',
): Promise<AsyncDisposable> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'zero-sum-schema-lock',
    keepAlive: true,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('BEGIN')
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
    await client.query('SET LOCAL statement_timeout = 0')
    const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'
    await client.query(`SELECT ${lock}($1)`, [migrationLock])
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return { [Symbol.asyncDispose]: () => client.end().catch(() => undefined) }
}
