import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { connectDatabase } from '../connection.ts'
import { migrateDatabase } from '../migrate.ts'
import { createTestDatabase } from '../testing/index.ts'
import { compareSchema } from './compare-schema.ts'
import { newestMigration } from './compatible-since.ts'
import { raiseCompatibility } from './raise-compatibility.ts'

const ofThisCode = newestMigration()
const later = ofThisCode + 1_000

async function setUp() {
  const test = await createTestDatabase()
  const { database, ...connection } = connectDatabase(test.url, () => undefined)
  const client = new pg.Client({ connectionString: test.url })
  await client.connect()
  onTestFinished(async () => {
    await client.end()
    await connection[Symbol.asyncDispose]()
    await test[Symbol.asyncDispose]()
  })
  /** What `npm run migrate` of a later version leaves behind, as far as versions before it can see. */
  const migrateLater = async (since?: number) => {
    if (since !== undefined) await raiseCompatibility(client, since)
    await client.query('INSERT INTO schema_migration (hash, created_at) VALUES ($1, $2)', [
      'later',
      later,
    ])
  }
  return { database, client, url: test.url, migrateLater }
}

it('fits the schema of this very version', async () => {
  const { database } = await setUp()
  expect(await compareSchema(database)).toBe('fits')
})

it('keeps serving on a later version’s schema that only added', async () => {
  const { database, migrateLater } = await setUp()
  await migrateLater()
  expect(await compareSchema(database)).toBe('fits')
  expect(await compareSchema(database, later)).toBe('fits')
})

it('stops on one that took away what this version relies on', async () => {
  const { database, migrateLater } = await setUp()
  await migrateLater(later)
  expect(await compareSchema(database)).toBe('too-new')
  expect(await compareSchema(database, later)).toBe('fits')
})

it('goes on serving where such a migration was announced and failed', async () => {
  const { database, client } = await setUp()
  await raiseCompatibility(client, later)
  expect(await compareSchema(database)).toBe('fits')
})

it('waits for the migrations of its own version', async () => {
  const { database, client } = await setUp()
  expect(await compareSchema(database, later)).toBe('too-old')
  await client.query('DELETE FROM schema_migration')
  expect(await compareSchema(database)).toBe('too-old')
})

it('demands its own schema of a database in which nobody said what else fits', async () => {
  const { database, client, migrateLater } = await setUp()
  await client.query('DROP TABLE schema_compatibility')
  expect(await compareSchema(database)).toBe('fits')
  await migrateLater()
  expect(await compareSchema(database)).toBe('too-new')
})

it('is not taken back by an older version that migrates again', async () => {
  const { database, url, migrateLater } = await setUp()
  await migrateLater(later)
  await migrateDatabase(url)
  expect(await compareSchema(database)).toBe('too-new')
})
