import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findRunningServer } from '../embedded/pid-file.ts'
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.ts'
import { runAfterDeath } from './run-after-death.ts'

/** How to reach the server of a test run; plain data, so that it can be handed to other processes. */
export interface TestServer {
  /** The superuser's address of the `postgres` database. */
  superuserUrl: string
  /** The product role's address of the migrated template, which nobody may stay connected to. */
  templateUrl: string
}

/**
 * Starts a real Postgres that lives as long as this process, with a migrated database to clone.
 *
 * @param migrate brings the database at an address to the newest schema.
 */
export async function startTestPostgres(
  migrate: (databaseUrl: string) => Promise<void>,
): Promise<TestServer & AsyncDisposable> {
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-test-'))
  // As root, Postgres runs as another user, who must be able to pass.
  await chmod(directory, 0o711)
  const postgres = await startEmbeddedPostgres({
    dataDirectory: directory,
    label: `a test run, process ${process.pid}`,
    log: () => undefined,
    // Nothing here outlives the run, so nothing needs to reach the disk.
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
    },
  })
  const server = await findRunningServer(join(directory, 'postgres', 'data'))
  const guard = runAfterDeath('kill -INT $1; sleep 2; rm -rf "$2"', String(server?.pid), directory)
  const templateUrl = postgres.url
  await migrate(templateUrl)
  return {
    superuserUrl: postgres.superuserUrl,
    templateUrl,
    [Symbol.asyncDispose]: async () => {
      guard.cancel()
      await postgres[Symbol.asyncDispose]()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

export interface TestDatabase extends AsyncDisposable {
  /** The address of this database, for the product's role. */
  url: string
}

/** Clones the template into a database of its own; disposal drops it and throws if a connection was left open. */
export async function cloneTestDatabase(server: TestServer): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  const url = new URL(server.templateUrl)
  const template = url.pathname.slice(1)
  const owner = url.username
  url.pathname = `/${name}`
  await runAsSuperuser(server, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${owner}`)
  })
  return {
    url: url.href,
    [Symbol.asyncDispose]: () =>
      runAsSuperuser(server, async (client) => {
        const left = await findOpenConnections(client, name)
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
        if (left.length > 0) {
          throw new Error(`The test left connections open on its database: ${left.join(', ')}`)
        }
      }),
  }
}

/** Names the connections that are still there after the moment that the server takes to notice a closed one. */
async function findOpenConnections(client: pg.Client, database: string): Promise<string[]> {
  for (let look = 0; ; look += 1) {
    const { rows } = await client.query<{ name: string }>(
      `SELECT coalesce(nullif(application_name, ''), 'unnamed') || ' (' || state || ')' AS name
         FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
      [database],
    )
    if (rows.length === 0 || look === 20) return rows.map((row) => row.name)
    await client.query('SELECT pg_sleep(0.05)')
  }
}

async function runAsSuperuser(
  server: TestServer,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: server.superuserUrl })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
