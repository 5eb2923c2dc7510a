import { migrateDatabase } from '@zero-sum/database/migrate'
import { startTestPostgres } from '@zero-sum/database/testing'
import { migrateQueue } from '@zero-sum/queue/migrate'
import type { TestProject } from 'vitest/node'

/** The run's global set-up: one real Postgres, whose migrated template every test clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestPostgres(async (databaseUrl) => {
    await migrateDatabase(databaseUrl)
    await migrateQueue({ kind: 'postgres', connectionString: databaseUrl })
  })
  project.provide('testPostgres', {
    superuserUrl: server.superuserUrl,
    templateUrl: server.templateUrl,
  })
  return async () => server[Symbol.asyncDispose]()
}
