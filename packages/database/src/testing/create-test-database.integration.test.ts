import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { createTestDatabase } from './create-test-database.ts'

async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'leak' })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function countJobs(url: string): Promise<number> {
  const client = await connectTo(url)
  try {
    const { rows } = await client.query('SELECT count(*)::int AS jobs FROM plan_generation_job')
    return rows[0].jobs
  } finally {
    await client.end()
  }
}

describe('createTestDatabase', () => {
  it('gives each caller a migrated database of its own', async () => {
    await using first = await createTestDatabase()
    await using second = await createTestDatabase()
    expect(first.url).not.toBe(second.url)
    expect(await countJobs(first.url)).toBe(0)
    expect(await countJobs(second.url)).toBe(0)
  })

  it('drops the database, and fails a test that left a connection open', async () => {
    const database = await createTestDatabase()
    const client = await connectTo(database.url)
    await expect(database[Symbol.asyncDispose]()).rejects.toThrow(/left connections open.*leak/)
    await client.end().catch(() => undefined)
    await expect(connectTo(database.url)).rejects.toThrow(/does not exist/)
  })
})
