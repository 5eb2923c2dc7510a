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
