import { describe, expect, it } from 'vitest'
import { chooseQueue, type QueuePlaces } from './settings.ts'

const databaseUrl = 'postgres://role:word@host:5432/name'
const redisUrl = 'rediss://default:p%40ss@host:6380/2'
const none: QueuePlaces = {
  DATABASE_URL: undefined,
  QUEUE_DATABASE_URL: undefined,
  REDIS_URL: undefined,
  REDIS_CLUSTER: false,
  USE_MOCK_QUEUE: false,
}

describe('chooseQueue', () => {
  it('keeps the queue in the database by default', () => {
    expect(chooseQueue({ ...none, DATABASE_URL: databaseUrl })).toEqual({
      kind: 'postgres',
      connectionString: databaseUrl,
    })
  })

  it('prefers a direct connection of the queue’s own', () => {
    const direct = 'postgresql://role:word@direct/name'
    const places = { ...none, DATABASE_URL: databaseUrl, QUEUE_DATABASE_URL: direct }
    expect(chooseQueue(places)).toEqual({ kind: 'postgres', connectionString: direct })
  })

  it('moves to Redis where there is one', () => {
    const places = { ...none, DATABASE_URL: databaseUrl, REDIS_URL: [redisUrl] }
    expect(chooseQueue(places)).toEqual({ kind: 'redis', url: redisUrl })
  })

  it('takes all nodes of a cluster', () => {
    const nodes = ['redis://a:7000', 'redis://b:7001']
    expect(chooseQueue({ ...none, REDIS_URL: nodes, REDIS_CLUSTER: true })).toEqual({
      kind: 'redis-cluster',
      nodes,
    })
  })

  it('stays in the database with USE_MOCK_QUEUE, whatever REDIS_URL says', () => {
    const places = { ...none, DATABASE_URL: databaseUrl, REDIS_URL: [redisUrl] }
    expect(chooseQueue({ ...places, USE_MOCK_QUEUE: true }).kind).toBe('postgres')
  })
})
