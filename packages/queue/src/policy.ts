import type { DefaultJobOptions } from 'bullmq'

/** Every queue key carries this tag, so that a Redis Cluster keeps them together in one slot. */
export const redisPrefix = '{zero-sum}'

/**
 * What a message is given when it is added. The row in Postgres holds the real budget of three attempts and their waits;
 * BullMQ's own retry only wakes the job again. Nothing of an error but a code of ours may stay in the queue.
 */
export const messageOptions: DefaultJobOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 5_000 },
  removeOnComplete: { age: 24 * 3_600, count: 100 },
  removeOnFail: { age: 7 * 24 * 3_600 },
  stackTraceLimit: 0,
}

/**
 * How a worker holds messages: a lock of 10 s that is looked at every 5 s, so that a killed worker's messages come back
 * soon, and no limit on how often they may (BullMQ's own limit of one would end a job for good at its second crash).
 */
export const holdOptions = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000,
  runRetryDelay: 1_000,
}

/** Seconds to wait for a message before asking again: Redis blocks cheaply, Postgres notifies. */
export const drainDelaySeconds = { redis: 5, 'redis-cluster': 5, postgres: 30 } as const
