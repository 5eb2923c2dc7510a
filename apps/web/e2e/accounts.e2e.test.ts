import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { type Client, createClient, createGuest, generate, waitForJob } from './client.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({ slow: true })
})
afterAll(() => product[Symbol.asyncDispose]())

const password = 'a long enough passphrase'

async function signUp(client: Client): Promise<string> {
  const email = `${randomUUID()}@example.com`
  const answer = await client.call('POST', '/api/auth/sign-up/email', {
    email,
    password,
    name: 'Sam',
  })
  expect(answer.status).toBe(200)
  return email
}

const isAtAgent4 = ({ progress }: { progress: { agent: number } | null }) => progress?.agent === 4

describe('a guest', () => {
  it('who signs up in the middle of agent 4 keeps the job, and its plan', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    await waitForJob(guest, jobId, isAtAgent4)
    await signUp(guest)
    const job = await waitForJob(guest, jobId)
    expect(job).toMatchObject({ status: 'completed', attempt: 1 })
    expect((await guest.call('GET', `/api/plan/${job.planId}`)).status).toBe(200)
  })

  it('who signs in to an account that has a job too keeps the newer one', async () => {
    const owner = createClient(product.webUrl)
    const email = await signUp(owner)
    const older = await generate(owner)
    const guest = await createGuest(product.webUrl)
    const newer = await generate(guest)
    const answer = await guest.call('POST', '/api/auth/sign-in/email', { email, password })
    expect(answer.status).toBe(200)
    expect(await waitForJob(owner, older.jobId)).toMatchObject({ status: 'cancelled' })
    expect(await waitForJob(owner, newer.jobId)).toMatchObject({ status: 'completed' })
    expect(await waitForJob(guest, newer.jobId)).toMatchObject({ status: 'completed' })
  })
})

describe('an account', () => {
  it('that is deleted in the middle of a job cancels it first and leaves nothing', async () => {
    const owner = createClient(product.webUrl)
    await signUp(owner)
    const { jobId } = await generate(owner)
    await waitForJob(owner, jobId, isAtAgent4)
    const answer = await owner.call('POST', '/api/auth/delete-user', { password })
    expect(answer.status).toBe(200)
    expect((await owner.call('GET', `/api/plan/jobs/${jobId}`)).status).toBe(401)
    expect(await product.countRows('plan_generation_job', jobId)).toBe(0)
  })
})

describe('POST /api/plan/jobs/:jobId/cancel', () => {
  it('ends a running job, and the worker is free for the next', async () => {
    const guest = await createGuest(product.webUrl)
    const first = await generate(guest)
    await waitForJob(guest, first.jobId, isAtAgent4)
    const answer = await guest.call('POST', `/api/plan/jobs/${first.jobId}/cancel`)
    expect(answer).toMatchObject({ status: 200, body: { status: 'cancelled' } })
    expect((await guest.call('POST', `/api/plan/jobs/${first.jobId}/cancel`)).status).toBe(200)
    const second = await generate(guest)
    expect(await waitForJob(guest, second.jobId)).toMatchObject({ status: 'completed' })
    expect((await guest.call('POST', `/api/plan/jobs/${second.jobId}/cancel`)).status).toBe(409)
    expect((await guest.call('GET', '/api/plan/history')).body.plans).toHaveLength(1)
  })

  it('is not needed for a job with another intake: replace takes its place', async () => {
    const guest = await createGuest(product.webUrl)
    const first = await generate(guest)
    const second = await generate(guest, { age: 39, replace: true })
    expect(second).toMatchObject({ existing: false })
    expect(await waitForJob(guest, first.jobId)).toMatchObject({ status: 'cancelled' })
    expect(await waitForJob(guest, second.jobId)).toMatchObject({ status: 'completed' })
  })
})
