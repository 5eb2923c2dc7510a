import pg from 'pg'

/**
 * Runs the work on one connection that sees the rows as they are at one instant, and that leaves nothing behind: whatever the
 * work creates is rolled back. Statements have no time limit, since a large run has large tables.
 */
export async function withSnapshot<result>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<result>,
): Promise<result> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'audit' })
  // A connection that breaks fails the statement that waits for it; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SET statement_timeout = 0')
    // Compiling a query takes longer than most of these take to run.
    await client.query('SET jit = off')
    await client.query("SET work_mem = '64MB'")
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    const result = await work(client)
    await client.query('ROLLBACK')
    return result
  } finally {
    await client.end()
  }
}
