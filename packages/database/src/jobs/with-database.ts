import { afterAll, beforeAll } from 'vitest'
import { connectDatabase, type Database, type DatabaseConnection } from '../connection.ts'
import { createTestDatabase } from '../testing/index.ts'

/** A migrated database of this test file's own, open while its tests run. */
export function withDatabase(): () => Database {
  let connection: DatabaseConnection | undefined
  let dispose = async () => {}
  beforeAll(async () => {
    const test = await createTestDatabase()
    const opened = connectDatabase(test.url, () => {}, { poolSize: 20 })
    connection = opened
    dispose = async () => {
      await opened[Symbol.asyncDispose]()
      await test[Symbol.asyncDispose]()
    }
  })
  afterAll(() => dispose())
  return () => {
    if (connection === undefined) throw new Error('the database is open only while tests run')
    return connection.database
  }
}
