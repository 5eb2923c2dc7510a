import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { createTestRedis } from '../../../packages/database/src/testing/index.ts'
import { startProduct } from '../../../scripts/testing/start-product.ts'
import { createGuest, generate, waitForJob } from './client.ts'

describe('an answer that is cut after the commit', () => {
  it('of a claim, a completion and a failure changes nothing: one attempt each, one plan', async () => {
    const calls = ['claim', 'complete', 'fail'] as const
    await using product = await startProduct({ slow: true, cutAnswersOf: calls })
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest, { seed: 13 })
    const job = await waitForJob(guest, jobId)
    expect(job.status).toBe('completed')
    expect(job.attempt).toBeLessThanOrEqual(3)
    // The job has ended with the first completion; its repeats are still on their way.
    for (const call of calls)
      await expect.poll(() => product.cuts(call), { timeout: 20_000 }).toBe(3)
    expect((await guest.call('GET', '/api/plan/history')).body.plans).toHaveLength(1)
  })
})

describe('a flushed Redis', () => {
  it('loses none of twenty waiting jobs', async () => {
    await using redis = await createTestRedis()
    await using product = await startProduct({ redisUrl: redis.url })
    await product.worker.end('SIGTERM')
    const guests = await Promise.all(Array.from({ length: 20 }, () => createGuest(product.webUrl)))
    const jobs = await Promise.all(guests.map((guest) => generate(guest)))
    const { port } = new URL(redis.url)
    await expect.poll(() => countKeys(port)).toBeGreaterThan(20)
    expect(redisCli(port, 'FLUSHALL')).toContain('OK')
    expect(countKeys(port)).toBe(0)
    await product.worker.start()
    for (const [at, { jobId }] of jobs.entries()) {
      const guest = guests[at]
      if (guest === undefined) throw new Error('no guest')
      expect(await waitForJob(guest, jobId)).toMatchObject({ status: 'completed' })
    }
  })
})

function redisCli(port: string, ...words: string[]): string {
  return spawnSync('redis-cli', ['-p', port, ...words], { encoding: 'utf8' }).stdout
}

function countKeys(port: string): number {
  return Number(redisCli(port, 'DBSIZE').replace(/\D/g, ''))
}
