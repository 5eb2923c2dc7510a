import { describe, expect, it } from 'vitest'
import { queueSettings, readConfig, readLauncherConfig } from './config.ts'

describe('readConfig', () => {
  it('needs nothing: the database is embedded, on this machine alone', () => {
    const read = readConfig({})
    expect(read).toMatchObject({
      config: { port: 3000, host: '127.0.0.1', databaseUrl: undefined, workerGraceMs: 20_000 },
    })
  })

  it('takes an empty value for none', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({
      config: expect.objectContaining({ port: 3000, databaseUrl: undefined }),
    })
  })

  it('lists every fault at once and shows no value', () => {
    const read = readConfig({
      PORT: '70000',
      DATABASE_URL: 'mysql://root:hunter2@host/db',
      REDIS_URL: 'http://:hunter2@host',
      USE_MOCK_QUEUE: 'perhaps',
      INTERNAL_API_SECRET: 'hunter2',
      WORKER_CONCURRENCY: 'two',
    })
    const faults = 'faults' in read ? read.faults : []
    expect(faults.map((fault) => fault.split(' ')[0]).toSorted()).toEqual([
      'DATABASE_URL',
      'INTERNAL_API_SECRET',
      'PORT',
      'REDIS_URL',
      'USE_MOCK_QUEUE',
      'WORKER_CONCURRENCY',
    ])
    expect(faults.join()).not.toContain('hunter2')
  })

  it('wants a sender and an address for links with a mail server, and proxies by number', () => {
    const read = readConfig({ SMTP_URL: 'smtp://mail', TRUSTED_PROXIES: 'proxy' })
    const faults = 'faults' in read ? read.faults : []
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'TRUSTED_PROXIES',
      'MAIL_FROM',
      'PUBLIC_URL',
    ])
  })
})

describe('readLauncherConfig', () => {
  it('refuses production on a database of one’s own without secrets', () => {
    const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://host/db' }
    expect(readLauncherConfig(production)).toMatchObject({
      faults: [
        expect.stringContaining('INTERNAL_API_SECRET is missing'),
        expect.stringContaining('AUTH_SECRET is missing'),
      ],
    })
    const secrets = {
      INTERNAL_API_SECRET: 'd41f7a09be23c586',
      AUTH_SECRET: '7c20be91f5d3a846',
    }
    expect(readLauncherConfig({ ...production, ...secrets })).toHaveProperty('config')
    // A backup signs nothing.
    expect(readConfig(production)).toHaveProperty('config')
  })

  it('lets production on the embedded database make its own secrets', () => {
    expect(readLauncherConfig({ NODE_ENV: 'production' })).toHaveProperty('config')
  })
})

describe('queueSettings', () => {
  function settingsFor(environment: Record<string, string>) {
    const read = readConfig(environment)
    if ('faults' in read) throw new Error(read.faults.join(' '))
    return queueSettings(read.config, 'postgres://embedded:1/zero_sum')
  }

  it('keeps the queue in the database unless Redis is given', () => {
    expect(settingsFor({})).toEqual({
      kind: 'postgres',
      connectionString: 'postgres://embedded:1/zero_sum',
    })
    expect(settingsFor({ REDIS_URL: 'rediss://host:6380' })).toEqual({
      kind: 'redis',
      url: 'rediss://host:6380',
    })
  })

  it('ignores Redis with USE_MOCK_QUEUE=true', () => {
    const settings = settingsFor({ REDIS_URL: 'redis://host', USE_MOCK_QUEUE: 'true' })
    expect(settings.kind).toBe('postgres')
  })
})
