import { describe, expect, it } from 'vitest'
import {
  internalWebUrl,
  type ProductSettings,
  shownWebUrl,
  webPlan,
  workerPlan,
} from './product-plans.ts'

const settings: ProductSettings = {
  mode: 'production',
  host: '127.0.0.1',
  port: 3000,
  databaseUrl: 'postgres://embedded:1/zero_sum',
  secrets: { internalApiSecret: 'internal', authSecret: 'auth' },
  workerGraceMs: 20_000,
  environment: { PATH: '/bin', DATABASE_URL: '', LOG_LEVEL: 'debug' },
}

describe('internalWebUrl', () => {
  it('is an address that can be connected to, whatever is listened on', () => {
    expect(internalWebUrl({ host: '0.0.0.0', port: 80 })).toBe('http://127.0.0.1:80')
    expect(internalWebUrl({ host: '::1', port: 80 })).toBe('http://[::1]:80')
    expect(internalWebUrl({ host: '192.0.2.7', port: 80 })).toBe('http://192.0.2.7:80')
  })
})

describe('shownWebUrl', () => {
  it('is what a person on this machine opens', () => {
    expect(shownWebUrl({ host: '127.0.0.1', port: 3000 })).toBe('http://localhost:3000')
    expect(shownWebUrl({ host: '192.0.2.7', port: 3000 })).toBe('http://192.0.2.7:3000')
  })
})

describe('the plans of the processes', () => {
  it('give both the database and the internal secret, and the secret of sessions to the web alone', () => {
    const web = webPlan(settings).env
    const worker = workerPlan(settings).env
    expect(web).toMatchObject({
      DATABASE_URL: settings.databaseUrl,
      INTERNAL_API_SECRET: 'internal',
    })
    expect(worker).toMatchObject({
      DATABASE_URL: settings.databaseUrl,
      INTERNAL_API_SECRET: 'internal',
    })
    expect(web.AUTH_SECRET).toBe('auth')
    expect(worker.AUTH_SECRET).toBeUndefined()
  })

  it('leave the worker time to hand its jobs back after its own grace period', () => {
    expect(workerPlan(settings).graceMs).toBeGreaterThan(settings.workerGraceMs)
  })

  it('pass the operator’s own settings on', () => {
    expect(workerPlan(settings).env).toMatchObject({ PATH: '/bin', LOG_LEVEL: 'debug' })
  })
})
