import { Redis } from 'ioredis'

/** A setting makes the queue unsafe; the operator has to change it before a worker may start. */
export class QueueRefused extends Error {
  override readonly name = 'QueueRefused'
}

/**
 * What Redis does when its memory is full. Anything but `noeviction` throws away messages and the locks on them. Some
 * hosted services don't tell: `hidden`. Throws where Redis can't be reached.
 */
export async function readEvictionPolicy(url: string): Promise<string> {
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
    const memory = await redis.info('memory').catch(() => '')
    const told = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1]
    if (told !== undefined) return told
    const asked = await redis.config('GET', 'maxmemory-policy').catch(() => null)
    return Array.isArray(asked) && typeof asked[1] === 'string' ? asked[1] : 'hidden'
  } finally {
    redis.disconnect()
  }
}

/** Refuses a Redis that evicts; returns whether it told its policy at all. */
export async function checkEvictionPolicy(url: string): Promise<'hidden' | 'noeviction'> {
  const policy = await readEvictionPolicy(url)
  if (policy === 'noeviction' || policy === 'hidden') return policy
  throw new QueueRefused(
    `Redis evicts keys when its memory is full (maxmemory-policy ${policy}), which loses messages. Set it to noeviction.`,
  )
}
