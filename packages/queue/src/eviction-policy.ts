import { Redis } from 'ioredis'
import { openCluster } from './redis-connections.ts'
import type { QueueSettings } from './settings.ts'
import { withinTime } from './within-time.ts'

/** A setting makes the queue unsafe; the operator has to change it before a worker may start. */
export class QueueRefused extends Error {
  override readonly name = 'QueueRefused'
}

type RedisPlace = Exclude<QueueSettings, { kind: 'postgres' }>

/**
 * What Redis does when its memory is full, in a cluster what each of its masters does. Anything but `noeviction` throws away
 * messages and the locks on them. Some hosted services don't tell: `hidden`. Throws where Redis can't be reached.
 */
export async function readEvictionPolicies(place: RedisPlace): Promise<string[]> {
  return place.kind === 'redis' ? [await askServer(place.url)] : await askCluster(place.nodes)
}

async function askServer(url: string): Promise<string> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 5_000,
    commandTimeout: 5_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  // ioredis tells why only here; what it throws says that the connection is closed.
  let cause: Error | undefined
  redis.on('error', (error) => {
    cause = error
  })
  try {
    await redis.connect().catch((error: Error) => Promise.reject(cause ?? error))
    return await askPolicy(redis)
  } finally {
    redis.disconnect()
  }
}

async function askCluster(nodes: readonly string[]): Promise<string[]> {
  const cluster = openCluster(nodes, 'patient')
  try {
    return await withinTime(10_000, async () => {
      await cluster.ping()
      return await Promise.all(cluster.nodes('master').map(askPolicy))
    })
  } finally {
    cluster.disconnect()
  }
}

async function askPolicy(redis: Redis): Promise<string> {
  const memory = await redis.info('memory').catch(() => '')
  const told = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1]
  if (told !== undefined) return told
  const asked = await redis.config('GET', 'maxmemory-policy').catch(() => null)
  return Array.isArray(asked) && typeof asked[1] === 'string' ? asked[1] : 'hidden'
}

/** Refuses a Redis that evicts; returns whether it told its policy at all. */
export async function checkEvictionPolicy(place: RedisPlace): Promise<'hidden' | 'noeviction'> {
  const policies = await readEvictionPolicies(place)
  const evicting = policies.find((policy) => policy !== 'noeviction' && policy !== 'hidden')
  if (evicting === undefined) return policies.includes('hidden') ? 'hidden' : 'noeviction'
  throw new QueueRefused(
    `Redis evicts keys when its memory is full (maxmemory-policy ${evicting}), which loses messages. Set it to noeviction.`,
  )
}
