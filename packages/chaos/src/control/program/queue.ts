import type { Intake } from '@zero-sum/contracts'
import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  Queue,
} from 'bullmq'
import type { VariantSettings } from './variant-settings.ts'

export const controlQueueName = 'control-plans'

/** What a job carries. A user of BullMQ alone has nowhere else to keep what was asked for. */
export type ControlJobData = { person: string; seed: number; intake: Intake }

/** Where the queue is, and whether to give up at once when it can't be reached. */
export type QueuePlace = { url: string; failsFast: boolean }

export type ControlQueue = Queue<
  ControlJobData,
  string,
  string,
  ControlJobData,
  string,
  string,
  IQueueBackend,
  QueuePlace
>

/** BullMQ on whichever server the address names, with BullMQ's own reconnecting. */
export const createControlBackend: BackendFactory<IQueueBackend, QueuePlace> = (
  name,
  options,
  extra,
) => {
  const { url, failsFast } = options.connection
  if (url.startsWith('redis')) {
    // BullMQ's guide: without the offline queue a producer is told at once instead of waiting for ever.
    const connection = failsFast ? { url, enableOfflineQueue: false } : { url }
    return createRedisBackend(name, { ...options, connection }, extra)
  }
  // The same on Postgres: `pg` waits for a connection without limit unless it is given one.
  const connection = failsFast
    ? { connectionString: url, connectionTimeoutMillis: 5_000 }
    : { connectionString: url }
  return createPostgresBackend(name, { ...options, connection }, extra)
}

/** The queue as its producers see it. */
export function openControlQueue(url: string, settings: VariantSettings): ControlQueue {
  const queue: ControlQueue = new Queue(
    controlQueueName,
    { connection: { url, failsFast: settings.failsFast }, defaultJobOptions: settings.job },
    createControlBackend,
  )
  // Without a listener a lost connection would end the process.
  queue.on('error', (error) => process.stderr.write(`queue: ${error.message}\n`))
  return queue
}
