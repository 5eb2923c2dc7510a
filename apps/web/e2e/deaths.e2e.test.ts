import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestRedis } from '../../../packages/database/src/testing/index.ts'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { type Client, createGuest, generate, isEnded, waitForJob } from './client.ts'

const isAtAgent4 = ({ progress }: { progress: { agent: number } | null }) => progress?.agent === 4

async function expectOnePlan(client: Client, jobId: string) {
  const job = await waitForJob(client, jobId)
  expect(job.status).toBe('completed')
  expect((await client.call('GET', '/api/plan/history')).body.plans).toHaveLength(1)
  return job
}

/** The same deaths on both queues: what is said of a job does not depend on what carries its messages. */
function describeDeaths(
  open: () => Promise<{ product: Product; close: () => Promise<void> }>,
): void {
  let product: Product
  let close = async () => {}
  beforeAll(async () => {
    const opened = await open()
    product = opened.product
    close = opened.close
  })
  afterAll(() => close())

  it('a worker killed in the middle of agent 4', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    await waitForJob(guest, jobId, isAtAgent4)
    await product.worker.end('SIGKILL')
    await product.worker.start()
    expect((await expectOnePlan(guest, jobId)).attempt).toBe(2)
  })

  it('a web process killed right after it accepted', async () => {
    const guest = await createGuest(product.webUrl)
    await product.worker.end('SIGKILL')
    const { jobId } = await generate(guest)
    await product.web.end('SIGKILL')
    await product.worker.start()
    await product.web.start()
    await expectOnePlan(guest, jobId)
  })

  it('a web process killed in the middle of agent 4', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    await waitForJob(guest, jobId, isAtAgent4)
    await product.web.end('SIGKILL')
    await product.web.start()
    await expectOnePlan(guest, jobId)
  })

  it('a worker told to stop lets its job finish or hands it back, and leaves with 0', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const guest = await createGuest(product.webUrl)
      const { jobId } = await generate(guest)
      await waitForJob(guest, jobId, isAtAgent4)
      expect(await product.worker.end(signal)).toBe(0)
      const left = await waitForJob(guest, jobId, ({ status }) => status !== 'running')
      expect(['completed', 'pending']).toContain(left.status)
      await product.worker.start()
      await expectOnePlan(guest, jobId)
    }
  })

  it('a worker paused for longer than its lease, whose job another one has taken over', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    await waitForJob(guest, jobId, isAtAgent4)
    product.worker.signal('SIGSTOP')
    await using second = await product.startAnotherWorker()
    const job = await waitForJob(guest, jobId)
    product.worker.signal('SIGCONT')
    await sleep(3_000)
    expect(second.isRunning()).toBe(true)
    expect(job).toMatchObject({ status: 'completed', attempt: 2 })
    expect((await guest.call('GET', '/api/plan/history')).body.plans).toHaveLength(1)
  })

  it('every backend of the database ended while plans are being made and stored', async () => {
    const guests = await Promise.all(Array.from({ length: 6 }, () => createGuest(product.webUrl)))
    const jobs = await Promise.all(guests.map((guest) => generate(guest)))
    for (let kill = 0; kill < 8; kill += 1) {
      await sleep(400)
      await product.endDatabaseBackends()
    }
    for (const [at, { jobId }] of jobs.entries()) {
      const guest = guests[at]
      if (guest === undefined) throw new Error('no guest')
      const job = await waitForJob(guest, jobId, isEnded)
      expect(job.status).toBe('completed')
    }
  })
}

describe('on the embedded queue, a job survives', () => {
  describeDeaths(async () => {
    const product = await startProduct({ slow: true })
    return { product, close: () => product[Symbol.asyncDispose]() }
  })
})

describe('on Redis, a job survives', () => {
  describeDeaths(async () => {
    const redis = await createTestRedis()
    const product = await startProduct({ slow: true, redisUrl: redis.url })
    return {
      product,
      close: async () => {
        await product[Symbol.asyncDispose]()
        await redis[Symbol.asyncDispose]()
      },
    }
  })
})
