import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import type { System } from '@zero-sum/testbed'
import { Redis } from 'ioredis'
import pg from 'pg'
import { z } from 'zod'

/** What a run was about; `redis` is absent where the queue was in Postgres. */
export type Versions = {
  /** The package's version, with the commit where this is a clone. */
  product: string
  node: string
  bullmq: string
  postgres: string
  redis: string | undefined
}

const packageSchema = z.object({ version: z.string() })

/** Asks the running servers, and the files that the processes were started from. */
export async function readVersions({
  postgres,
  redis,
}: Pick<System, 'postgres' | 'redis'>): Promise<Versions> {
  const bullmq = createRequire(import.meta.url).resolve('bullmq/package.json')
  return {
    product: await readProduct(),
    node: process.versions.node,
    bullmq: await readVersion(bullmq),
    postgres: await askPostgres(postgres.url),
    redis: redis && (await askRedis(redis.url)),
  }
}

async function readVersion(file: string | URL): Promise<string> {
  return packageSchema.parse(JSON.parse(await readFile(file, 'utf8'))).version
}

async function readProduct(): Promise<string> {
  const version = await readVersion(new URL('../../../../package.json', import.meta.url))
  // An unpacked archive has no history, and a machine may have no git.
  const commit = await promisify(execFile)('git', ['describe', '--always', '--dirty'], {
    cwd: import.meta.dirname,
  }).catch(() => undefined)
  return commit === undefined ? version : `${version} (${commit.stdout.trim()})`
}

async function askPostgres(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    return rows[0]?.server_version ?? 'unknown'
  } finally {
    await client.end()
  }
}

async function askRedis(url: string): Promise<string> {
  const client = new Redis(url)
  try {
    const info = await client.info('server')
    return /^redis_version:(.+)$/m.exec(info)?.[1]?.trim() ?? 'unknown'
  } finally {
    client.disconnect()
  }
}
