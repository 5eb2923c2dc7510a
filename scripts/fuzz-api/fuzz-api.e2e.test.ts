import { connectDatabase } from '@zero-sum/database'
import { expect, it } from 'vitest'
import { startProduct } from '../testing/start-product.ts'
import { runFuzz } from './run-fuzz.ts'

it('finds nothing in a small series of wrong requests', async () => {
  await using product = await startProduct({
    environment: { RATE_LIMITS: 'all=1000000000', MOST_WAITING_JOBS: '0' },
  })
  await product.worker.end('SIGTERM')
  await using connection = connectDatabase(product.databaseUrl, () => {})
  const target = { url: product.webUrl, internalSecret: product.secret }
  const report = await runFuzz(target, connection.database, { requests: 600, seed: 7, atOnce: 8 })
  process.stdout.write(`${JSON.stringify(report.statuses)}\n`)
  expect(report.findings).toEqual([])
  expect(Object.values(report.statuses).reduce((sum, count) => sum + count, 0)).toBe(600)
  expect(report.refusedAgain).toBeGreaterThan(150)
  // Some of them are right, or nothing deep is reached.
  expect(report.statuses['200']).toBeGreaterThan(10)
  expect((await fetch(`${product.webUrl}/readyz`)).status).toBe(200)
}, 600_000)
