import { inject } from 'vitest'
import { cloneTestDatabase, type TestDatabase, type TestServer } from './start-test-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by the run's global set-up. */
    testPostgres: TestServer
  }
}

/**
 * A migrated, empty database of its own for a test file or a test, on the run's real Postgres.
 * Hold it with `await using`, or dispose it in `afterAll`: disposal fails the test if a connection was left open.
 */
export function createTestDatabase(): Promise<TestDatabase> {
  return cloneTestDatabase(inject('testPostgres'))
}
