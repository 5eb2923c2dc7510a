import { randomUUID } from 'node:crypto'
import { planQueueName } from '@zero-sum/contracts'
import {
  createTestDatabase,
  createTestRedis,
  createTestRedisCluster,
} from '@zero-sum/database/testing'
import { Queue, Worker } from 'bullmq'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBackend } from './backend.ts'
import { consumePlanJobs, type PlanConsumer } from './consumer.ts'
import type { Disposition, PlanDelivery } from './perform-delivery.ts'
import { holdOptions, redisPrefix } from './policy.ts'
import { createPlanQueue, type PlanQueue } from './producer.ts'
import type { QueueSettings } from './settings.ts'
import { silentEvents } from './silent-events.fixture.ts'

const limit = { timeoutMs: 5_000 }
const acknowledge: Disposition = { kind: 'acknowledge' }
const waiting = { timeout: 25_000, interval: 20 }

/** The same promises on either place, each test on a place of its own. */
function itKeepsItsPromises(open: () => Promise<{ settings: QueueSettings } & AsyncDisposable>) {
  let stack: AsyncDisposableStack
  let settings: QueueSettings
  let queue: PlanQueue
  /** BullMQ's own view of the messages. */
  let raw: Queue
  const deliveries: PlanDelivery[] = []
  const events = silentEvents()

  beforeEach(async () => {
    stack = new AsyncDisposableStack()
    settings = stack.use(await open()).settings
    queue = stack.use(createPlanQueue(settings))
    raw = new Queue(
      planQueueName,
      { connection: settings, prefix: redisPrefix },
      createBackend,
    ) as never
    stack.defer(() => raw.close())
  })
  afterEach(async () => {
    await stack.disposeAsync()
    deliveries.length = 0
    vi.clearAllMocks()
  })

  function consume(
    decide: (delivery: PlanDelivery) => Disposition | Promise<Disposition>,
    concurrency = 2,
  ): PlanConsumer {
    const consumer = consumePlanJobs(settings, { concurrency, events }, async (delivery) => {
      deliveries.push(delivery)
      return await decide(delivery)
    })
    stack.defer(async () => void (await consumer.close({ deadlineMs: 3_000 })))
    consumer.resume()
    return consumer
  }

  async function send(delayMs = 0): Promise<string> {
    const jobId = randomUUID()
    await queue.addMessages([{ messageId: jobId, jobId, delayMs }], limit)
    return jobId
  }

  it('delivers each message with its job and, once acknowledged, never again', async () => {
    const jobs = Array.from({ length: 40 }, () => randomUUID())
    consume(() => acknowledge)
    await queue.addMessages(
      jobs.map((jobId) => ({ messageId: `${jobId}-2`, jobId, delayMs: 0 })),
      limit,
    )
    await vi.waitFor(async () => expect((await queue.count(limit)).completed).toBe(40), waiting)
    expect(deliveries.map(({ jobId }) => jobId).sort()).toEqual([...jobs].sort())
    expect(deliveries.map(({ messageId }) => messageId).sort()).toEqual(
      jobs.map((jobId) => `${jobId}-2`).sort(),
    )
  })

  it('takes a message that was added twice as one', async () => {
    const jobId = randomUUID()
    const message = { messageId: jobId, jobId, delayMs: 0 }
    await queue.addMessages([message], limit)
    await queue.addMessages([message, message], limit)
    expect(await queue.count(limit)).toMatchObject({ waiting: 1 })
  })

  it('keeps a message that is not due yet', async () => {
    await send(60_000)
    await send(100)
    consume(() => acknowledge)
    await vi.waitFor(async () => {
      expect(await queue.count(limit)).toMatchObject({ completed: 1, delayed: 1 })
    }, waiting)
  })

  it('brings a delayed message again without counting an attempt', async () => {
    const jobId = await send()
    consume(() => (deliveries.length < 3 ? { kind: 'delay', ms: 50 } : acknowledge))
    await vi.waitFor(
      async () => expect(await queue.count(limit)).toMatchObject({ completed: 1 }),
      waiting,
    )
    expect(deliveries).toHaveLength(3)
    // BullMQ counts the attempt that ended well.
    expect((await raw.getJob(jobId))?.attemptsMade).toBe(1)
  })

  it('wakes a failed message by BullMQ’s own retry, with a code in the queue and nothing else', async () => {
    const jobId = await send()
    consume(() =>
      deliveries.length < 2 ? { kind: 'retry', reason: 'agent_deadline' } : acknowledge,
    )
    const failed = await vi.waitFor(async () => {
      expect(await (await raw.getJob(jobId))?.isDelayed()).toBe(true)
      // Read anew: what was read before the retry was written down is of the attempt before.
      return await raw.getJob(jobId)
    }, waiting)
    expect(failed).toMatchObject({
      attemptsMade: 1,
      failedReason: 'agent_deadline',
      stacktrace: [],
      delay: 5_000,
      data: { jobId },
    })
    await failed?.promote()
    await vi.waitFor(() => expect(deliveries).toHaveLength(2), waiting)
  })

  it('gives a message three attempts', async () => {
    const jobId = await send()
    consume(() => ({ kind: 'retry', reason: 'solver_crashed' }))
    await vi.waitFor(async () => {
      await (await raw.getJob(jobId))?.promote().catch(() => {})
      expect(await queue.count(limit)).toMatchObject({ failed: 1, delayed: 0 })
    }, waiting)
    expect(deliveries).toHaveLength(3)
  })

  it('reports a handler that broke, and keeps its message out of the queue', async () => {
    const jobId = await send()
    consume(() => Promise.reject(new Error('weightKg 61.2')))
    const failed = await vi.waitFor(async () => {
      const job = await raw.getJob(jobId)
      expect(job?.failedReason).toBe('handler_broke')
      return job
    }, waiting)
    expect(events.handlerBroke).toHaveBeenCalledWith(jobId, expect.any(Error))
    expect(JSON.stringify(failed)).not.toContain('61.2')
  })

  it('drops what is not one of ours', async () => {
    await raw.add('generate-plan', { jobId: 'no id' }, { jobId: 'strange' })
    await raw.add('something-else', { jobId: randomUUID() }, { jobId: 'stranger' })
    consume(() => acknowledge)
    await vi.waitFor(
      async () => expect(await queue.count(limit)).toMatchObject({ completed: 2 }),
      waiting,
    )
    expect(deliveries).toEqual([])
    expect(events.nonsense.mock.calls.flat().sort()).toEqual(['strange', 'stranger'])
  })

  it('tells the queue how far a job is', async () => {
    const progress = {
      status: 'running',
      agent: 4,
      agentName: 'Nutrition Compiler',
      message: 'Day 3 is ready',
      percent: 60,
    } as const
    const jobId = await send()
    consume(async (delivery) => {
      await delivery.updateProgress(progress)
      return acknowledge
    })
    await vi.waitFor(
      async () => expect((await raw.getJob(jobId))?.progress).toEqual(progress),
      waiting,
    )
  })

  it('takes nothing while paused, and goes on when resumed', async () => {
    const consumer = consume(() => acknowledge)
    await consumer.opened
    await send()
    await vi.waitFor(() => expect(deliveries).toHaveLength(1), waiting)
    consumer.pause()
    // One message may have been on its way to a worker that was waiting for it.
    await send()
    const later = await send()
    consumer.resume()
    await vi.waitFor(() => expect(deliveries.map(({ jobId }) => jobId)).toContain(later), waiting)
    expect(deliveries).toHaveLength(3)
  })

  it('goes on after all messages vanished in the middle of a job', async () => {
    const vanished = await send()
    consume(async (delivery) => {
      if (delivery.jobId === vanished) {
        await raw.obliterate({ force: true })
        await delivery.updateProgress({
          status: 'running',
          agent: 1,
          agentName: 'Intake Normalizer',
          message: 'At work',
          percent: 1,
        })
      }
      return delivery.jobId === vanished ? { kind: 'delay', ms: 10 } : acknowledge
    })
    await vi.waitFor(
      () => expect(events.messageLost).toHaveBeenCalledWith(vanished, expect.any(Error)),
      waiting,
    )
    await raw.resume()
    await send()
    await vi.waitFor(
      async () => expect(await queue.count(limit)).toMatchObject({ completed: 1 }),
      waiting,
    )
  })

  it('waits for a running delivery when it is closed, but not beyond the deadline', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<Disposition>()
    const consumer = consume(() => (deliveries.length === 1 ? released : new Promise(() => {})))
    await send()
    await vi.waitFor(() => expect(deliveries).toHaveLength(1), waiting)
    const closed = consumer.close({ deadlineMs: 20_000 })
    release(acknowledge)
    expect(await closed).toBe('closed')
    expect(await queue.count(limit)).toMatchObject({ completed: 1 })

    const second = consume(() => new Promise(() => {}))
    await send()
    await vi.waitFor(() => expect(deliveries).toHaveLength(2), waiting)
    expect(await second.close({ deadlineMs: 50 })).toBe('abandoned')
  })

  it('brings back the message of a worker that went silent', async () => {
    const jobId = await send()
    const silent = new Worker(
      planQueueName,
      null,
      { connection: settings, prefix: redisPrefix, ...holdOptions },
      createBackend,
    )
    const taken = await silent.getNextJob('a token', { block: false })
    await silent.close()
    expect(taken?.id).toBe(jobId)
    consume(() => acknowledge)
    await vi.waitFor(
      () => expect(deliveries.map((delivery) => delivery.jobId)).toEqual([jobId]),
      waiting,
    )
    expect(events.stalled).toHaveBeenCalledWith(jobId, expect.anything())
  }, 40_000)
}

describe('the plan queue on Redis', () => {
  itKeepsItsPromises(async () => {
    const redis = await createTestRedis()
    return {
      settings: { kind: 'redis', url: redis.url },
      [Symbol.asyncDispose]: () => redis[Symbol.asyncDispose](),
    }
  })
})

describe('the plan queue on a Redis Cluster of three masters', () => {
  itKeepsItsPromises(async () => {
    const cluster = await createTestRedisCluster()
    return {
      settings: { kind: 'redis-cluster', nodes: cluster.nodes.slice(0, 1) },
      [Symbol.asyncDispose]: () => cluster[Symbol.asyncDispose](),
    }
  })
})

describe('the plan queue on Postgres', () => {
  itKeepsItsPromises(async () => {
    const database = await createTestDatabase()
    return {
      settings: { kind: 'postgres', connectionString: database.url },
      [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
    }
  })
})
