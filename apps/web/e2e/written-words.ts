import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import type { Source } from '../../../scripts/observing/find-markers.ts'
import { askDatabase } from '../../../scripts/testing/ask-database.ts'

/** What the product's processes and its Postgres have written into files. */
export async function readLogs(dataDirectory: string): Promise<Source[]> {
  const folder = join(dataDirectory, 'logs')
  return Promise.all(
    (await readdir(folder)).map(async (name) => ({
      ...{ name, text: await readFile(join(folder, name), 'utf8') },
    })),
  )
}

/** Everything that is in a Redis: each key with its value, whatever its kind. */
export async function readRedis(url: string): Promise<Source> {
  const redis = new Redis(url)
  try {
    const told = await Promise.all(
      (await redis.keys('*')).map(
        async (key) => `${key} ${JSON.stringify(await contentOf(redis, key))}`,
      ),
    )
    return { name: 'redis', text: told.join('\n') }
  } finally {
    redis.disconnect()
  }
}

async function contentOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'hash':
      return redis.hgetall(key)
    case 'list':
      return redis.lrange(key, 0, -1)
    case 'set':
      return redis.smembers(key)
    case 'zset':
      return redis.call('ZRANGE', key, '0', '-1', 'WITHSCORES')
    case 'stream':
      return redis.xrange(key, '-', '+', 'COUNT', 10_000)
    default:
      return redis.get(key)
  }
}

/** Everything that BullMQ keeps in Postgres. */
export async function readQueueTables(databaseUrl: string): Promise<Source> {
  const tables = await askDatabase(
    databaseUrl,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname ILIKE 'bullmq%' OR tablename ILIKE 'bullmq%'`,
  )
  if (tables.length === 0) throw new Error('BullMQ has no tables here')
  const texts = await Promise.all(
    tables.map(({ name }) =>
      askDatabase(
        databaseUrl,
        `SELECT coalesce(string_agg(t::text, E'\\n'), '') AS rows FROM ${name} AS t`,
      ),
    ),
  )
  return { name: 'queue tables', text: texts.map(([row]) => String(row?.rows)).join('\n') }
}
