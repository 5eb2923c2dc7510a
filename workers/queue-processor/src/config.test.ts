import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const least = {
  INTERNAL_API_SECRET: 'a secret of these tests',
  DATABASE_URL: 'postgres://someone:word@host/name',
}

describe('readConfig', () => {
  it('needs a secret and a queue, and has a default for the rest', () => {
    expect(readConfig(least)).toEqual({
      hints: [],
      config: {
        webAppUrl: 'http://127.0.0.1:3000',
        internalApiSecret: 'a secret of these tests',
        concurrency: 2,
        queue: { kind: 'postgres', connectionString: least.DATABASE_URL },
        healthPort: undefined,
        logLevel: 'info',
        graceMs: 20_000,
        metricsToken: undefined,
        commit: 'unknown',
        tracing: undefined,
      },
    })
  })

  it('takes every setting', () => {
    const read = readConfig({
      INTERNAL_API_SECRET: 'a secret of these tests',
      WEB_APP_URL: 'https://plans.example/app/',
      REDIS_URL: 'rediss://default:word@host:6380/1',
      WORKER_CONCURRENCY: '8',
      WORKER_HEALTH_PORT: '9100',
      WORKER_GRACE_SECONDS: '0',
      LOG_LEVEL: 'debug',
      METRICS_TOKEN: 'a token for the scraper',
      BUILD_COMMIT: '0123abc',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      OTEL_TRACES_SAMPLER_ARG: '0.25',
    })
    expect(read).toEqual({
      hints: [],
      config: {
        webAppUrl: 'https://plans.example/app',
        internalApiSecret: 'a secret of these tests',
        concurrency: 8,
        queue: { kind: 'redis', url: 'rediss://default:word@host:6380/1' },
        healthPort: 9_100,
        logLevel: 'debug',
        graceMs: 0,
        metricsToken: 'a token for the scraper',
        commit: '0123abc',
        tracing: { service: 'queue-processor', ratio: 0.25 },
      },
    })
  })

  it('tells every fault at once, each by its variable', () => {
    const read = readConfig({
      WEB_APP_URL: 'localhost:3000',
      WORKER_CONCURRENCY: '0',
      WORKER_HEALTH_PORT: '70000',
      WORKER_GRACE_SECONDS: 'soon',
      LOG_LEVEL: 'loud',
      USE_MOCK_QUEUE: 'perhaps',
      REDIS_URL: 'http://host',
      METRICS_TOKEN: 'short',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
      OTEL_TRACES_SAMPLER_ARG: 'all',
    })
    const faults = 'faults' in read ? read.faults : []
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'REDIS_URL',
      'USE_MOCK_QUEUE',
      'INTERNAL_API_SECRET',
      'WEB_APP_URL',
      'WORKER_CONCURRENCY',
      'WORKER_GRACE_SECONDS',
      'WORKER_HEALTH_PORT',
      'LOG_LEVEL',
      'METRICS_TOKEN',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'OTEL_TRACES_SAMPLER_ARG',
    ])
  })

  it('counts an empty variable as absent', () => {
    const read = readConfig({ ...least, INTERNAL_API_SECRET: ' ', WORKER_CONCURRENCY: '' })
    expect(read).toMatchObject({
      faults: [expect.stringContaining('INTERNAL_API_SECRET is missing')],
    })
  })
})
