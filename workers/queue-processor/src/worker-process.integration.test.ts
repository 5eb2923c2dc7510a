import { type ChildProcess, fork, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createTestDatabase, createTestRedis } from '@zero-sum/database/testing'
import { createPlanQueue } from '@zero-sum/queue/producer'
import type { QueueSettings } from '@zero-sum/queue/settings'
import { Redis } from 'ioredis'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { fakeSecret, startFakeWeb } from './testing/fake-web.ts'
import { behaviours } from './testing/scripted-solver-behaviours.ts'

const waiting = { timeout: 25_000, interval: 20 }
const scripted = join(import.meta.dirname, 'testing', 'worker-process.ts')
const real = join(import.meta.dirname, 'index.ts')

type Variables = Record<string, string>

function observe(child: ChildProcess) {
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal)
  return { child, ended, readOutput: () => output }
}

/** A worker with scripted solvers as a process of its own, and all that it works with. */
async function setUp(
  settings: QueueSettings,
  queueVariables: Variables,
  variables: Variables = {},
) {
  const web = await startFakeWeb()
  onTestFinished(() => web[Symbol.asyncDispose]())
  const queue = createPlanQueue(settings)
  onTestFinished(() => queue[Symbol.asyncDispose]())
  const env = {
    WEB_APP_URL: web.url,
    INTERNAL_API_SECRET: fakeSecret,
    WORKER_GRACE_SECONDS: '20',
    ...queueVariables,
    ...variables,
  }
  const process = observe(fork(scripted, { env, silent: true }))
  const send = (jobId: string) =>
    queue.addMessages([{ messageId: randomUUID(), jobId, delayMs: 0 }], { timeoutMs: 5_000 })
  return { web, queue, send, ...process }
}

async function setUpOnPostgres(variables: Variables = {}) {
  const database = await createTestDatabase()
  onTestFinished(() => database[Symbol.asyncDispose]())
  const settings = { kind: 'postgres', connectionString: database.url } as const
  return await setUp(settings, { DATABASE_URL: database.url }, variables)
}

describe('a worker process', () => {
  it('finishes the running job on SIGTERM and exits 0', async () => {
    const { web, send, child, ended, readOutput } = await setUpOnPostgres()
    const row = web.rows.add(behaviours.slow)
    await send(row.jobId)
    await vi.waitFor(() => expect(row.status).toBe('running'), waiting)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(row.status).toBe('completed')
    expect(readOutput()).toContain('"queue":"closed"')
  })

  it('hands the job back on SIGINT when the grace period is over, and exits 0', async () => {
    const { web, send, child, ended } = await setUpOnPostgres({ WORKER_GRACE_SECONDS: '0' })
    const row = web.rows.add(behaviours.hangs)
    await send(row.jobId)
    await vi.waitFor(() => expect(row.status).toBe('running'), waiting)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(row).toMatchObject({ status: 'pending', failures: ['handed_back'] })
  })

  it('exits at once on a second signal, but takes a doubled Ctrl-C as one', async () => {
    const { web, send, child, ended, readOutput } = await setUpOnPostgres()
    const row = web.rows.add(behaviours.heeds)
    await send(row.jobId)
    await vi.waitFor(() => expect(row.status).toBe('running'), waiting)
    child.kill('SIGINT')
    child.kill('SIGINT')
    await vi.waitFor(() => expect(readOutput()).toContain('Stopping'), waiting)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(child.exitCode).toBeNull()
    child.kill('SIGTERM')
    expect(await ended).toBe(1)
  })

  it('stops like on SIGTERM when its parent is gone', async () => {
    const { web, send, child, ended } = await setUpOnPostgres()
    const row = web.rows.add(behaviours.slow)
    await send(row.jobId)
    await vi.waitFor(() => expect(row.status).toBe('running'), waiting)
    child.disconnect()
    expect(await ended).toBe(0)
    expect(row.status).toBe('completed')
  })

  it('exits 0 on SIGTERM while neither the web application nor the queue can be reached', async () => {
    const env = {
      WEB_APP_URL: 'http://127.0.0.1:9',
      INTERNAL_API_SECRET: fakeSecret,
      REDIS_URL: 'redis://127.0.0.1:9',
    }
    const { child, ended, readOutput } = observe(fork(scripted, { env, silent: true }))
    await vi.waitFor(() => {
      expect(readOutput()).toContain('The queue does not answer')
      expect(readOutput()).toContain('The web application does not answer')
    }, waiting)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('lives through FLUSHALL in the middle of a job, and takes the next one', async () => {
    const redis = await createTestRedis()
    onTestFinished(() => redis[Symbol.asyncDispose]())
    const scene = await setUp({ kind: 'redis', url: redis.url }, { REDIS_URL: redis.url })
    const { web, send, child } = scene
    const row = web.rows.add(behaviours.slow)
    await send(row.jobId)
    await vi.waitFor(() => expect(row.status).toBe('running'), waiting)
    const client = new Redis(redis.url)
    await client.flushall()
    client.disconnect()
    await vi.waitFor(() => expect(row.status).toBe('completed'), waiting)
    const next = web.rows.add(behaviours.quick)
    await send(next.jobId)
    await vi.waitFor(() => expect(next.status).toBe('completed'), waiting)
    expect(child.exitCode).toBeNull()
    child.kill('SIGTERM')
    expect(await scene.ended).toBe(0)
  })
})

describe('index.ts', () => {
  const start = (env: Variables) => observe(spawn(process.execPath, [real], { env, stdio: 'pipe' }))

  it('names every fault of its configuration and exits 78', async () => {
    const { ended, readOutput } = start({ WORKER_CONCURRENCY: 'two', WEB_APP_URL: 'here' })
    expect(await ended).toBe(78)
    expect(readOutput()).toMatch(/can’t start/)
    expect(readOutput()).toMatch(/WEB_APP_URL/)
    expect(readOutput()).toMatch(/INTERNAL_API_SECRET/)
    expect(readOutput()).toMatch(/WORKER_CONCURRENCY/)
    expect(readOutput()).toMatch(/DATABASE_URL/)
  })

  it('makes a real plan with the real engine', async () => {
    const database = await createTestDatabase()
    onTestFinished(() => database[Symbol.asyncDispose]())
    const web = await startFakeWeb()
    onTestFinished(() => web[Symbol.asyncDispose]())
    const queue = createPlanQueue({ kind: 'postgres', connectionString: database.url })
    onTestFinished(() => queue[Symbol.asyncDispose]())
    const { child, ended, readOutput } = start({
      WEB_APP_URL: web.url,
      INTERNAL_API_SECRET: fakeSecret,
      DATABASE_URL: database.url,
    })
    const row = web.rows.add(7)
    const message = { messageId: row.jobId, jobId: row.jobId, delayMs: 0 }
    await queue.addMessages([message], { timeoutMs: 5_000 })
    await vi.waitFor(() => expect(row.status).toBe('completed'), waiting)
    const delivered = web.calls.find(({ path }) => path === 'complete')?.body
    expect(delivered).toMatchObject({
      attempt: 1,
      planData: { seed: 7, qa: { status: 'passed' } },
      metabolicProfile: { goalKcal: expect.any(Number) },
    })
    expect(readOutput()).not.toMatch(/heightCm|weightKg|goalKcal/)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  }, 60_000)
})
