import pg from 'pg'

export type Ask = AsyncDisposable & {
  /** Rows of one statement. */
  rows<row extends Record<string, unknown>>(statement: string, values?: unknown[]): Promise<row[]>
  /** The one number that a statement gives. */
  number(statement: string, values?: unknown[]): Promise<number>
}

/** A connection of the bench's own, for what no verb of the product does: making much history, and counting. */
export async function openAsk(databaseUrl: string): Promise<Ask> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'zero-sum-bench',
  })
  client.on('error', () => {})
  await client.connect()
  const rows = async <row extends Record<string, unknown>>(
    statement: string,
    values: unknown[] = [],
  ) => (await client.query<row>(statement, values)).rows
  return {
    rows,
    async number(statement, values) {
      const [row] = await rows(statement, values)
      return Number(Object.values(row ?? {})[0])
    },
    [Symbol.asyncDispose]: () => client.end(),
  }
}
