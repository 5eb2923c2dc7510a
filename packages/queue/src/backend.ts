import { setTimeout as sleep } from 'node:timers/promises'
import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
} from 'bullmq'
import { openCluster, reconnectDelayMs, redisOptions } from './redis-connections.ts'
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
  const temper = isWorker ? 'patient' : 'hasty'
  const settings = options.connection
  switch (settings.kind) {
    case 'redis': {
      const connection = redisOptions(settings.url, temper)
      return easeOffAfterErrors(createRedisBackend(name, { ...options, connection }, extra))
    }
    case 'redis-cluster': {
      const connection = openCluster(settings.nodes, temper)
      const backend = createRedisBackend(name, { ...options, connection }, extra)
      return easeOffAfterErrors(endAlong(backend, () => connection.disconnect()))
    }
    case 'postgres': {
      const connection = postgresPool(settings.connectionString, isWorker ? 6 : 2)
      return easeOffAfterErrors(createPostgresBackend(name, { ...options, connection }, extra))
    }
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

/** BullMQ leaves a connection open that it was given. */
function endAlong<backend extends IQueueBackend>(backend: backend, end: () => void): backend {
  const close = backend.close.bind(backend)
  const disconnect = backend.disconnect.bind(backend)
  backend.close = (force) => close(force).finally(end)
  backend.disconnect = () => disconnect().finally(end)
  return backend
}
