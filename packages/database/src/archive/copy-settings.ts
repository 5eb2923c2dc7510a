import pg from 'pg'

/** A connection for copying rows, which hears of a lost server by its next statement. */
export async function connectForCopy(databaseUrl: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/**
 * Begins a transaction in which values are written the same way by every Postgres and read back as the same: no setting of
 * the server, the database or the role gets a say. Nothing in it is given up for taking long.
 */
export async function beginCopy(
  client: pg.Client,
  kind: 'ISOLATION LEVEL REPEATABLE READ, READ ONLY' | 'READ WRITE',
): Promise<void> {
  await client.query(`BEGIN TRANSACTION ${kind}`)
  await client.query(`
    SET LOCAL client_encoding = 'UTF8'; SET LOCAL "TimeZone" = 'UTC'; SET LOCAL "DateStyle" = 'ISO, YMD';
    SET LOCAL "IntervalStyle" = 'postgres'; SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex';
    SET LOCAL search_path = public; SET LOCAL row_security = off; SET LOCAL statement_timeout = 0;
    SET LOCAL lock_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`)
  // Since Postgres 17.
  await client.query(`
    SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout'`)
}
