import { describe, expect, it } from 'vitest'
import { readQueueSettings } from './settings.ts'

const databaseUrl = 'postgres://role:word@host:5432/name'
const redisUrl = 'rediss://default:p%40ss@host:6380/2'

describe('readQueueSettings', () => {
  it('keeps the queue in the database by default', () => {
    expect(readQueueSettings({ DATABASE_URL: databaseUrl })).toEqual({
      settings: { kind: 'postgres', connectionString: databaseUrl },
    })
  })

  it('prefers a direct connection of the queue’s own', () => {
    const direct = 'postgresql://role:word@direct/name'
    expect(readQueueSettings({ DATABASE_URL: databaseUrl, QUEUE_DATABASE_URL: direct })).toEqual({
      settings: { kind: 'postgres', connectionString: direct },
    })
  })

  it('needs a direct connection where the database is behind a pooler', () => {
    const pooled = { DATABASE_URL: databaseUrl, DATABASE_POOLER: 'transaction' }
    expect(readQueueSettings(pooled)).toEqual({
      faults: [expect.stringMatching(/^QUEUE_DATABASE_URL is missing/)],
    })
    const direct = 'postgres://role:word@direct/name'
    expect(readQueueSettings({ ...pooled, QUEUE_DATABASE_URL: direct })).toMatchObject({
      settings: { connectionString: direct },
    })
    expect(readQueueSettings({ ...pooled, REDIS_URL: redisUrl })).toMatchObject({
      settings: { kind: 'redis' },
    })
  })

  it('moves to Redis where there is one', () => {
    expect(readQueueSettings({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl })).toEqual({
      settings: { kind: 'redis', url: redisUrl },
    })
  })

  it('stays in the database with USE_MOCK_QUEUE=true, whatever REDIS_URL says', () => {
    const environment = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, USE_MOCK_QUEUE: 'true' }
    expect(readQueueSettings(environment)).toMatchObject({ settings: { kind: 'postgres' } })
    expect(readQueueSettings({ ...environment, USE_MOCK_QUEUE: 'false' })).toMatchObject({
      settings: { kind: 'redis' },
    })
  })

  it('reads nodes of a cluster where there is one', () => {
    const read = (url: string) => readQueueSettings({ REDIS_URL: url, REDIS_CLUSTER: 'true' })
    expect(read('redis://:word@a:7000, redis://:word@b:7001/')).toEqual({
      settings: { kind: 'redis-cluster', nodes: ['redis://:word@a:7000', 'redis://:word@b:7001/'] },
    })
    expect(read('redis://a:7000')).toMatchObject({ settings: { kind: 'redis-cluster' } })
    expect(read('redis://a:7000,b:7001')).toEqual({
      faults: [expect.stringMatching(/lists nodes/)],
    })
    expect(read('redis://a:7000/3')).toEqual({ faults: [expect.stringMatching(/no numbered/)] })
    expect(read('redis://a:7000,rediss://b:7001')).toEqual({
      faults: [expect.stringMatching(/same scheme/)],
    })
    expect(readQueueSettings({ REDIS_URL: 'redis://a:7000,redis://b:7001' })).toEqual({
      faults: [expect.stringMatching(/REDIS_CLUSTER=true/)],
    })
    expect(readQueueSettings({ REDIS_URL: redisUrl, REDIS_CLUSTER: 'yes' })).toEqual({
      faults: [expect.stringMatching(/^REDIS_CLUSTER is either/)],
    })
  })

  it('names every fault and shows no password', () => {
    const read = readQueueSettings({
      USE_MOCK_QUEUE: 'maybe',
      REDIS_URL: 'default:secret-word@host:6380',
    })
    expect(read).toEqual({
      faults: [expect.stringMatching(/^USE_MOCK_QUEUE/), expect.stringMatching(/^REDIS_URL/)],
    })
    expect(JSON.stringify(read)).not.toContain('secret-word')
  })

  it('says that nothing is set', () => {
    expect(readQueueSettings({ REDIS_URL: '' })).toEqual({
      faults: [expect.stringMatching(/^DATABASE_URL is missing/)],
    })
    expect(readQueueSettings({ DATABASE_URL: 'host/name' })).toEqual({
      faults: [expect.stringMatching(/^DATABASE_URL starts with/)],
    })
  })
})
