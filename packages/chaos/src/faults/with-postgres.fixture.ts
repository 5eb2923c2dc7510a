import pg from 'pg'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import {
  type DurablePostgres,
  startDurablePostgres,
} from '../../../testbed/src/servers/durable-postgres.ts'
import type { FaultContext } from '../nemesis/fault.ts'
import { makeSystem } from './hand-made-system.fixture.ts'

/** A small Postgres of its own for a test file, which may be filled up and stopped, in an otherwise hand-made system. */
export function withPostgres() {
  let postgres: DurablePostgres | undefined
  beforeAll(async () => {
    postgres = await startDurablePostgres({ settings: { max_connections: '25' } })
  })
  afterAll(() => postgres?.[Symbol.asyncDispose]())

  function server(): DurablePostgres {
    if (postgres === undefined) throw new Error('There is no Postgres yet.')
    return postgres
  }

  async function connect(url = server().url): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    onTestFinished(() => client.end().catch(() => {}))
    return client
  }

  return {
    server,
    connect,
    context(): FaultContext {
      const { context } = makeSystem()
      const system = { ...context.system, postgres: server(), redis: undefined }
      return { ...context, system, databaseUrl: server().url }
    },
    /** Asks as the superuser and gives the first column of what comes back. */
    async ask(statement: string): Promise<unknown[]> {
      const url = new URL(server().superuserUrl)
      url.pathname = new URL(server().url).pathname
      const client = await connect(url.href)
      const { rows } = await client.query({ text: statement, rowMode: 'array' })
      await client.end()
      return rows.map(([first]) => first)
    },
  }
}
