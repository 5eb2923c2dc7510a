import { runMigrations } from 'bullmq'
import pg from 'pg'
import type { QueueSettings } from './settings.ts'

/** Brings the queue's own tables in Postgres up to date, once under BullMQ's lock; Redis needs none. */
export async function migrateQueue(settings: QueueSettings): Promise<void> {
  if (settings.kind !== 'postgres') return
  const client = new pg.Client({
    connectionString: settings.connectionString,
    application_name: 'zero-sum-queue-migration',
    connectionTimeoutMillis: 10_000,
  })
  await client.connect()
  try {
    await runMigrations(client)
  } finally {
    await client.end()
  }
}
