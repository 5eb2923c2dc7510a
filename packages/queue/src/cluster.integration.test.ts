import { planQueueName } from '@zero-sum/contracts'
import { createTestRedisCluster } from '@zero-sum/database/testing'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { redisPrefix } from './policy.ts'
import { consumer, producer, send, waiting } from './queue-users.fixture.ts'

/** A master that is gone is missed after a second, and its replica elected about as long after that. */
const failover = { timeout: 60_000, interval: 100 }

describe('a queue on a Redis Cluster', () => {
  it('goes on when the master of its keys dies and a replica takes over', async () => {
    const cluster = await createTestRedisCluster({ replicas: 1 })
    onTestFinished(() => cluster[Symbol.asyncDispose]())
    const settings = { kind: 'redis-cluster', nodes: cluster.nodes } as const
    const queue = producer(settings)
    const { arrived } = consumer(settings)
    const first = await send(queue)
    await vi.waitFor(() => expect(arrived).toEqual([first]), waiting)

    await cluster.killMasterOf(`${redisPrefix}:${planQueueName}:meta`)
    const sent: string[] = []
    await vi.waitFor(async () => {
      const message = await send(queue)
      sent.push(message)
      await vi.waitFor(() => expect(arrived).toContain(message), { timeout: 2_000, interval: 20 })
    }, failover)
    expect(new Set(arrived)).toEqual(new Set([first, ...sent]))
  }, 120_000)

  it('goes on from any of its nodes that was named and is there', async () => {
    const cluster = await createTestRedisCluster()
    onTestFinished(() => cluster[Symbol.asyncDispose]())
    const gone = 'redis://127.0.0.1:1'
    const settings = { kind: 'redis-cluster', nodes: [gone, ...cluster.nodes.slice(1)] } as const
    const { arrived } = consumer(settings)
    const jobId = await send(producer(settings))
    await vi.waitFor(() => expect(arrived).toEqual([jobId]), waiting)
  }, 60_000)
})
