import { randomUUID } from 'node:crypto'
import { createTestDatabase, createTestRedis } from '@zero-sum/database/testing'
import type { QueueSettings } from '@zero-sum/queue/settings'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { refuse } from './testing/fake-rows.ts'
import { openScene, type SceneOptions } from './testing/scene.ts'
import { behaviours } from './testing/scripted-solver-behaviours.ts'

const limit = { timeoutMs: 5_000 }
const waiting = { timeout: 25_000, interval: 20 }

type Place = { settings: QueueSettings } & AsyncDisposable

async function onRedis(): Promise<Place> {
  const redis = await createTestRedis()
  return {
    settings: { kind: 'redis', url: redis.url },
    [Symbol.asyncDispose]: () => redis[Symbol.asyncDispose](),
  }
}

async function onPostgres(): Promise<Place> {
  const database = await createTestDatabase()
  return {
    settings: { kind: 'postgres', connectionString: database.url },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

async function setUp(open: () => Promise<Place>, options: SceneOptions = {}) {
  const stack = new AsyncDisposableStack()
  onTestFinished(() => stack.disposeAsync())
  const { settings } = stack.use(await open())
  const scene = stack.use(await openScene(settings, options))
  return {
    ...scene,
    isLogged: (words: string) =>
      vi.waitFor(() => expect(scene.readLog()).toContain(words), waiting),
  }
}

function itKeepsTheProtocol(open: () => Promise<Place>) {
  it('claims, beats, completes and acknowledges, many jobs at a time', async () => {
    const { web, queue, send, readLog } = await setUp(open)
    const rows = Array.from({ length: 12 }, () => web.rows.add(behaviours.quick))
    await Promise.all(rows.map(({ jobId }) => send(jobId)))
    await vi.waitFor(async () => expect((await queue.count(limit)).completed).toBe(12), waiting)
    expect(rows.map(({ status, attempt }) => `${status} ${attempt}`)).toEqual(
      rows.map(() => 'completed 1'),
    )
    const first = rows[0]?.jobId
    const calls = web.calls.filter(({ body }) => body.jobId === first)
    expect(calls.at(0)?.path).toBe('claim')
    expect(calls.at(-1)).toMatchObject({
      path: 'complete',
      body: { attempt: 1, planData: { madeBy: 'a script' }, metabolicProfile: {} },
    })
    const beats = calls.filter(({ path }) => path === 'progress').map(({ body }) => body)
    expect(beats.map(({ beat }) => beat)).toEqual(beats.map((_, at) => at + 1))
    const told = calls.flatMap(({ body }) => (body.progress ?? []) as { agent: number }[])
    expect(told.map(({ agent }) => agent)).toEqual([1, 2, 3, 4, 5, 6])
    expect(readLog()).not.toContain('heightCm')
  })

  it('repeats a claim whose answer was cut under the same id, and completes the one attempt', async () => {
    const { web, queue, send } = await setUp(open, {
      prepare: (faulty) => {
        faulty.fate = ({ path, body }, earlier) =>
          path === 'claim' && body.jobId === faulty.rows.all()[0]?.jobId && earlier < 3
            ? 'lose'
            : undefined
      },
    })
    const row = web.rows.add(behaviours.quick)
    await send(row.jobId)
    await vi.waitFor(async () => expect((await queue.count(limit)).completed).toBe(1), waiting)
    const claims = web.calls.filter(
      ({ path, body }) => path === 'claim' && body.jobId === row.jobId,
    )
    expect(claims.length).toBeGreaterThan(1)
    expect(new Set(claims.map(({ body }) => body.claimId)).size).toBe(1)
    expect(row).toMatchObject({ status: 'completed', attempt: 1 })
  })

  it('repeats a completion whose answer was cut, and acknowledges once', async () => {
    const { web, queue, send } = await setUp(open)
    web.fate = ({ path }, earlier) => (path === 'complete' && earlier < 2 ? 'lose' : undefined)
    const row = web.rows.add(behaviours.quick)
    await send(row.jobId)
    await vi.waitFor(async () => expect((await queue.count(limit)).completed).toBe(1), waiting)
    expect(row).toMatchObject({ status: 'completed', attempt: 1 })
    expect(web.calls.filter(({ path }) => path === 'complete')).toHaveLength(3)
  })

  it('reports a failed attempt, even when that answer is cut, and lets BullMQ wake the job', async () => {
    const { web, queue, send } = await setUp(open)
    web.fate = ({ path }, earlier) => (path === 'fail' && earlier === 0 ? 'lose' : undefined)
    const row = web.rows.add(behaviours.exits)
    await send(row.jobId)
    await vi.waitFor(async () => expect((await queue.count(limit)).delayed).toBe(1), waiting)
    expect(row).toMatchObject({ status: 'pending', failures: ['solver_crashed'] })
    row.seed = behaviours.quick
    await vi.waitFor(() => expect(row).toMatchObject({ status: 'completed', attempt: 2 }), waiting)
  })

  it('passes a refusal on with its reason and acknowledges it', async () => {
    const { web, queue, send } = await setUp(open)
    const row = web.rows.add(behaviours.refuses)
    await send(row.jobId)
    await vi.waitFor(async () => expect((await queue.count(limit)).completed).toBe(1), waiting)
    expect(row.status).toBe('failed')
    expect(web.calls.at(-1)).toMatchObject({
      path: 'fail',
      body: { kind: 'refused', problem: { code: 'impossible_wishes', reason: 'test' } },
    })
  })

  it('waits for a job that another worker holds', async () => {
    const { web, queue, send } = await setUp(open)
    const row = web.rows.add(behaviours.quick, {
      status: 'running',
      attempt: 1,
      leaseEndMs: Date.now() + 1_500,
    })
    await send(row.jobId)
    await vi.waitFor(() => expect(row).toMatchObject({ status: 'completed', attempt: 2 }), waiting)
    expect(await queue.count(limit)).toMatchObject({ failed: 0 })
  })

  it('acknowledges messages of jobs that ended or never were', async () => {
    const { web, queue, send } = await setUp(open)
    await send(web.rows.add(behaviours.quick, { status: 'completed', attempt: 1 }).jobId)
    await send(randomUUID())
    await vi.waitFor(async () => expect((await queue.count(limit)).completed).toBe(2), waiting)
    expect(web.calls.some(({ path }) => path !== 'claim')).toBe(false)
  })

  it('stops its own work when the job is cancelled', async () => {
    const { web, queue, send } = await setUp(open, { leaseMs: 1_200 })
    const row = web.rows.add(behaviours.hangs)
    await send(row.jobId)
    await vi.waitFor(() => expect(row.status).toBe('running'), waiting)
    row.status = 'cancelled'
    await vi.waitFor(async () => expect((await queue.count(limit)).completed).toBe(1), waiting)
    expect(web.calls.some(({ path }) => path === 'complete' || path === 'fail')).toBe(false)
  })

  it('stops its own work before its lease ends, and lets the message come again', async () => {
    const { web, send, isLogged } = await setUp(open, { leaseMs: 1_200 })
    const row = web.rows.add(behaviours.heeds)
    await send(row.jobId)
    await vi.waitFor(() => expect(row.status).toBe('running'), waiting)
    web.fate = ({ path }) => (path === 'progress' ? 'drop' : undefined)
    await isLogged('lease_lost')
    web.fate = () => undefined
    row.seed = behaviours.quick
    await vi.waitFor(() => expect(row).toMatchObject({ status: 'completed', attempt: 2 }), waiting)
    expect(row.failures).toEqual([])
  })

  it('brings a finished plan home through an outage that outlives its lease', async () => {
    const { web, send, isLogged } = await setUp(open, { leaseMs: 1_200 })
    const row = web.rows.add(behaviours.slow)
    await send(row.jobId)
    await vi.waitFor(() => expect(row.status).toBe('running'), waiting)
    web.fate = ({ path }) => (path === 'complete' ? refuse('unavailable') : undefined)
    await vi.waitFor(
      () => expect(web.calls.some(({ path }) => path === 'complete')).toBe(true),
      waiting,
    )
    await web.close()
    await isLogged('ECONNREFUSED')
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    web.fate = () => undefined
    await web.open()
    await vi.waitFor(() => expect(row).toMatchObject({ status: 'completed', attempt: 1 }), waiting)
  })

  it('hands a job back when it has to stop before the job is done', async () => {
    const { web, worker, queue, send } = await setUp(open)
    const row = web.rows.add(behaviours.heeds)
    await send(row.jobId)
    await vi.waitFor(() => expect(row.status).toBe('running'), waiting)
    worker.stop('test')
    expect(await worker.ended).toBe(0)
    expect(row).toMatchObject({ status: 'pending', failures: ['handed_back'] })
    expect(await queue.count(limit)).toMatchObject({ active: 0 })
  })

  it('lets a running job finish within the grace period, and takes nothing new', async () => {
    const { web, worker, queue, send } = await setUp(open, {
      config: { graceMs: 20_000, concurrency: 1 },
    })
    const running = web.rows.add(behaviours.slow)
    const later = web.rows.add(behaviours.quick)
    await send(running.jobId)
    await vi.waitFor(() => expect(running.status).toBe('running'), waiting)
    await send(later.jobId)
    worker.stop('test')
    expect(worker.isReady()).toBe(false)
    expect(await worker.ended).toBe(0)
    expect(running.status).toBe('completed')
    expect(later.status).toBe('pending')
    const { waiting: left, delayed } = await queue.count(limit)
    expect(left + delayed).toBe(1)
  })
}

describe('a worker on Redis', () => itKeepsTheProtocol(onRedis))
describe('a worker on Postgres', () => itKeepsTheProtocol(onPostgres))
