import { connect } from 'node:net'
import { askRedis } from '@zero-sum/database/testing'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { startDurablePostgres } from './durable-postgres.ts'
import { startDurableRedis } from './durable-redis.ts'

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text: statement, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

describe('startDurablePostgres', () => {
  it('stays down when it is stopped in any way, and comes back with what was committed', async () => {
    await using postgres = await startDurablePostgres()
    await ask(postgres.url, 'CREATE TABLE kept (how text)')
    for (const how of ['kill', 'immediate', 'fast'] as const) {
      await ask(postgres.url, `INSERT INTO kept VALUES ('${how}')`)
      await postgres.stop(how)
      expect(await listens(postgres.port)).toBe(false)
      await postgres.start()
    }
    expect(await ask(postgres.url, 'SELECT how FROM kept')).toEqual(['kill', 'immediate', 'fast'])
  })

  it('is migrated, and has the durability and the connections that the product ships with', async () => {
    await using postgres = await startDurablePostgres()
    expect(await ask(postgres.url, 'SELECT count(*)::int FROM plan_generation_job')).toEqual([0])
    expect(
      await ask(
        postgres.superuserUrl,
        `SELECT name || ' ' || setting FROM pg_settings WHERE name IN
           ('fsync', 'full_page_writes', 'max_connections', 'synchronous_commit') ORDER BY 1`,
      ),
    ).toEqual(['fsync on', 'full_page_writes on', 'max_connections 100', 'synchronous_commit on'])
  })
})

describe('startDurableRedis', () => {
  it('comes back with its data after a kill, and without them when it is to be empty', async () => {
    await using redis = await startDurableRedis()
    await askRedis(redis.port, 'SET kept yes')
    await redis.kill()
    expect(await listens(redis.port)).toBe(false)
    await redis.start({ empty: false })
    expect(await askRedis(redis.port, 'GET kept')).toContain('yes')
    await redis.kill()
    await redis.start({ empty: true })
    expect(await askRedis(redis.port, 'GET kept')).toBe('$-1\r\n')
  })

  it('appends each second, never evicts and forgets all on a flush', async () => {
    await using redis = await startDurableRedis()
    expect(await askRedis(redis.port, 'CONFIG GET appendfsync')).toContain('everysec')
    expect(await askRedis(redis.port, 'CONFIG GET maxmemory-policy')).toContain('noeviction')
    await askRedis(redis.port, 'SET forgotten yes')
    await redis.flush()
    expect(await askRedis(redis.port, 'DBSIZE')).toBe(':0\r\n')
  })
})
