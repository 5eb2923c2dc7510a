import { setTimeout as sleep } from 'node:timers/promises'
import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
} from 'bullmq'
import type { QueueSettings } from './settings.ts'

/**
 * Builds BullMQ's backend for either place. A worker waits for its place through any outage; a producer is told at once,
 * because rows remember what could not be sent.
 */
export const createBackend: BackendFactory<IQueueBackend, QueueSettings> = (
  name,
  options,
  extra,
) => {
  const isWorker = extra?.withBlockingConnection === true
  const settings = options.connection
  switch (settings.kind) {
    case 'redis': {
      const connection = isWorker ? patientRedis(settings.url) : hastyRedis(settings.url)
      return easeOffAfterErrors(createRedisBackend(name, { ...options, connection }, extra))
    }
    case 'postgres': {
      const connection = postgresPool(settings.connectionString, isWorker ? 6 : 2)
      return easeOffAfterErrors(createPostgresBackend(name, { ...options, connection }, extra))
    }
  }
}

/** Comes back within about two seconds of a server's return, and never all at once with the other workers. */
function reconnectDelayMs(times: number): number {
  return Math.min(50 * 2 ** Math.min(times, 6), 2_000) * (0.5 + Math.random() / 2)
}

function redisConnection(url: string) {
  return { url, connectTimeout: 5_000, keepAlive: 10_000, retryStrategy: reconnectDelayMs }
}

function patientRedis(url: string) {
  // Longer than the longest blocking read (10 s), so that only a dead connection runs into it.
  return { ...redisConnection(url), maxRetriesPerRequest: null, socketTimeout: 15_000 }
}

function hastyRedis(url: string) {
  return {
    ...redisConnection(url),
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    socketTimeout: 10_000,
  }
}

function postgresPool(connectionString: string, max: number) {
  return {
    connectionString,
    max,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    application_name: 'zero-sum-queue',
  }
}

/**
 * BullMQ asks for the next job at once after an error that it doesn't know as a lost connection. A server that is starting
 * up, or that turns the password down, would be asked thousands of times a second.
 */
function easeOffAfterErrors<backend extends IQueueBackend>(backend: backend): backend {
  const moveToActive = backend.moveToActive.bind(backend)
  backend.moveToActive = async (...question) => {
    try {
      return await moveToActive(...question)
    } catch (error) {
      await sleep(reconnectDelayMs(4))
      throw error
    }
  }
  return backend
}
