import { randomUUID } from 'node:crypto'
import { consumePlanJobs } from '@zero-sum/queue/consumer'
import { migrateQueue } from '@zero-sum/queue/migrate'
import { createPlanQueue } from '@zero-sum/queue/producer'
import type { QueueSettings } from '@zero-sum/queue/settings'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type DurableRedis, startDurableRedis } from '../../../testbed/src/servers/durable-redis.ts'
import type { FaultContext } from '../nemesis/fault.ts'
import { endBackends } from './end-backends.ts'
import { flushQueue } from './flush-queue.ts'
import { makeSystem, planned } from './hand-made-system.fixture.ts'
import { killRedis, loseRedis } from './stop-servers.ts'
import { withPostgres } from './with-postgres.fixture.ts'

const limit = { timeoutMs: 5_000 }
const waiting = { timeout: 25_000, interval: 50 }
const nothing = { active: 0, completed: 0, delayed: 0, failed: 0, waiting: 0 }
const silence = {
  reached: () => {},
  unreachable: () => {},
  evictionPolicyHidden: () => {},
  trouble: () => {},
  stalled: () => {},
  nonsense: () => {},
  handlerBroke: () => {},
  messageLost: () => {},
}

const postgres = withPostgres()
let redis: DurableRedis
beforeAll(async () => {
  redis = await startDurableRedis()
})
afterAll(() => redis[Symbol.asyncDispose]())

function openQueue(settings: QueueSettings) {
  const queue = createPlanQueue(settings)
  onTestFinished(() => queue[Symbol.asyncDispose]())
  return {
    queue,
    count: () => queue.count(limit),
    /** Sends until it is taken, as the relay does. */
    async send(delayMs = 0): Promise<string> {
      const jobId = randomUUID()
      await vi.waitFor(
        () => queue.addMessages([{ messageId: jobId, jobId, delayMs }], limit),
        waiting,
      )
      return jobId
    },
  }
}

/** Takes one message at a time; `held` are never done with until the test is. */
function consume(settings: QueueSettings, hold = false) {
  const arrived: string[] = []
  const done = Promise.withResolvers<void>()
  const consumer = consumePlanJobs(
    settings,
    { concurrency: 1, events: silence },
    async (delivery) => {
      arrived.push(delivery.jobId)
      if (hold) await done.promise
      return { kind: 'acknowledge' }
    },
  )
  onTestFinished(async () => {
    done.resolve()
    await consumer.close({ deadlineMs: 3_000 })
  })
  consumer.resume()
  return arrived
}

function redisContext(): FaultContext {
  const { context } = makeSystem()
  return { ...context, system: { ...context.system, redis } }
}

const places = {
  Postgres: () => ({
    settings: { kind: 'postgres', connectionString: postgres.server().url } as const,
    context: postgres.context(),
    said: '3 messages',
  }),
  Redis: () => ({
    settings: { kind: 'redis', url: redis.url } as const,
    context: redisContext(),
    said: 'all keys',
  }),
}

describe.each(['Postgres', 'Redis'] as const)('a queue on %s that is flushed', (name) => {
  it('forgets waiting, delayed and active messages, and serves on', async () => {
    const { settings, context, said } = places[name]()
    const { send, count } = openQueue(settings)
    const arrived = consume(settings, true)
    const first = await send()
    await vi.waitFor(() => expect(arrived).toEqual([first]), waiting)
    await send()
    await send(60_000)
    expect(await count()).toEqual({ ...nothing, active: 1, waiting: 1, delayed: 1 })

    expect(await flushQueue(context, planned(0))).toEqual({ detail: said, happened: true })
    expect(await count()).toEqual(nothing)
    const others = consume(settings)
    const next = await send()
    await vi.waitFor(() => expect(others).toEqual([next]), waiting)
    // A process that starts now brings the queue up to date first.
    await migrateQueue(settings)
    await openQueue(settings).send()
  })

  it('is flushed while messages come and go', async () => {
    const { settings, context } = places[name]()
    const { send } = openQueue(settings)
    const arrived = consume(settings)
    const sending = Promise.all(Array.from({ length: 60 }, () => send()))
    await flushQueue(context, planned(0))
    await flushQueue(context, planned(0))
    await sending
    const last = await send()
    await vi.waitFor(() => expect(arrived).toContain(last), waiting)
  })
})

describe('a Redis that is killed', () => {
  it('has its messages when it comes back with its file, and none when it comes back empty', async () => {
    const { send, count } = openQueue(places.Redis().settings)
    await flushQueue(redisContext(), planned(0))
    await send()
    await killRedis(redisContext(), planned(0, 20))
    await vi.waitFor(async () => expect(await count()).toEqual({ ...nothing, waiting: 1 }), waiting)
    await loseRedis(redisContext(), planned(0, 20))
    await vi.waitFor(async () => expect(await count()).toEqual(nothing), waiting)
  })
})

describe('backends that are ended', () => {
  const listeners = () =>
    postgres.ask(
      `SELECT pid FROM pg_stat_activity WHERE query LIKE '%LISTEN bullmq_jobs%' AND pid <> pg_backend_pid()`,
    )

  it('are those that listen, too, and after it messages are taken at once again', async () => {
    const { settings, context } = places.Postgres()
    const arrived = consume(settings)
    const { send } = openQueue(settings)
    const first = await send()
    await vi.waitFor(() => expect(arrived).toEqual([first]), waiting)
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), waiting)
    const [before] = await listeners()

    const outcome = await endBackends(context, planned(0.3, 1_000))
    expect(outcome.happened).toBe(true)
    expect(outcome.detail).toMatch(/^\d+ of all and [1-9]\d* that listened/)
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), waiting)
    expect(await listeners()).not.toContain(before)
    const second = await send()
    await vi.waitFor(() => expect(arrived).toEqual([first, second]), waiting)
  })

  it('are none of the faults’ own, nor of another database', async () => {
    const spared = await postgres.connect(postgres.server().superuserUrl)
    const struck = await postgres.connect()
    const own = await postgres.connect()
    await own.query("SET application_name = 'zero-sum-chaos'")
    await endBackends(postgres.context(), planned(0.3, 600))
    expect((await spared.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    expect((await own.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await expect(struck.query('SELECT 1')).rejects.toThrow()
  })
})
