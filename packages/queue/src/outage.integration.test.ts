import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, runAfterDeath } from '@zero-sum/database/testing'
import pg from 'pg'
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest'
import { QueueRefused } from './consumer.ts'
import { consumer, limit, producer, send, waiting } from './queue-users.fixture.ts'
import { QueueUnavailable } from './within-time.ts'

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('There is no port.')
  return address.port
}

/** A Redis that can be stopped and started again on the same port; it forgets everything in between. */
async function createMortalRedis(...settings: string[]) {
  const port = await findFreePort()
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-redis-'))
  let server: ChildProcess | undefined
  let guard: ReturnType<typeof runAfterDeath> | undefined
  async function stop(): Promise<void> {
    guard?.cancel()
    if (server?.kill('SIGKILL') === true) await once(server, 'exit')
    server = undefined
  }
  onTestFinished(async () => {
    await stop()
    await rm(directory, { recursive: true })
  })
  return {
    settings: { kind: 'redis', url: `redis://127.0.0.1:${port}/0` } as const,
    stop,
    start() {
      const flags = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        directory,
        '--save',
        '',
      ]
      server = spawn('redis-server', [...flags, ...settings], { stdio: 'ignore' })
      guard = runAfterDeath('kill -KILL $1', String(server.pid))
    },
  }
}

describe('a queue on Redis', () => {
  it('that comes late is waited for, and its messages are taken', async () => {
    const redis = await createMortalRedis()
    const queue = producer(redis.settings)
    const { arrived } = consumer(redis.settings)
    await expect(
      queue.addMessages([{ messageId: 'a', jobId: randomUUID(), delayMs: 0 }], limit),
    ).rejects.toThrow(QueueUnavailable)
    redis.start()
    const jobId = await send(queue)
    await vi.waitFor(() => expect(arrived).toContain(jobId), waiting)
  }, 40_000)

  it('that is gone refuses messages in time and serves again when it is back, empty', async () => {
    const redis = await createMortalRedis()
    redis.start()
    const queue = producer(redis.settings)
    const { arrived } = consumer(redis.settings)
    const first = await send(queue)
    await vi.waitFor(() => expect(arrived).toEqual([first]), waiting)

    await redis.stop()
    await expect(
      queue.addMessages([{ messageId: 'a', jobId: randomUUID(), delayMs: 0 }], limit),
    ).rejects.toThrow(QueueUnavailable)
    expect(await queue.check(limit)).toBe(false)
    redis.start()
    const second = await send(queue)
    await vi.waitFor(() => expect(arrived).toEqual([first, second]), waiting)
    expect(await queue.check(limit)).toBe(true)
  }, 40_000)

  it('that is gone does not hold up a consumer which is closed', async () => {
    const redis = await createMortalRedis()
    redis.start()
    const queue = producer(redis.settings)
    const { arrived, consumer: taking } = consumer(redis.settings)
    await send(queue)
    await vi.waitFor(() => expect(arrived).toHaveLength(1), waiting)
    await redis.stop()
    expect(['abandoned', 'closed']).toContain(await taking.close({ deadlineMs: 500 }))
  })

  it('that evicts keys is refused, with the way out', async () => {
    const redis = await createMortalRedis('--maxmemory-policy', 'allkeys-lru')
    redis.start()
    const { consumer: taking } = consumer(redis.settings)
    await expect(taking.opened).rejects.toThrow(QueueRefused)
    await expect(taking.opened).rejects.toThrow(/allkeys-lru.*noeviction/)
  })
})

describe('a queue on Postgres', () => {
  async function createPlace() {
    const database = await createTestDatabase()
    onTestFinished(() => database[Symbol.asyncDispose]())
    const name = new URL(database.url).pathname.slice(1)
    const admin = new pg.Client({ connectionString: inject('testPostgres').superuserUrl })
    await admin.connect()
    onTestFinished(() => admin.end())
    return {
      settings: { kind: 'postgres', connectionString: database.url } as const,
      async refuse() {
        await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`)
        await admin.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1',
          [name],
        )
      },
      allow: () => admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`),
    }
  }

  it('that comes late is waited for, and its messages are taken', async () => {
    const place = await createPlace()
    await place.refuse()
    const queue = producer(place.settings)
    const { arrived } = consumer(place.settings)
    expect(await queue.check(limit)).toBe(false)
    await place.allow()
    const jobId = await send(queue)
    await vi.waitFor(() => expect(arrived).toContain(jobId), waiting)
  }, 40_000)

  it('that drops every connection refuses messages in time and serves again when it is back', async () => {
    const place = await createPlace()
    const queue = producer(place.settings)
    const { arrived } = consumer(place.settings)
    const first = await send(queue)
    await vi.waitFor(() => expect(arrived).toEqual([first]), waiting)

    await place.refuse()
    await expect(
      queue.addMessages([{ messageId: 'a', jobId: randomUUID(), delayMs: 0 }], limit),
    ).rejects.toThrow(QueueUnavailable)
    await place.allow()
    const second = await send(queue)
    await vi.waitFor(() => expect(arrived).toEqual([first, second]), waiting)
  }, 40_000)
})
