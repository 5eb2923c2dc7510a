import { ApiProblem, answerOf, type components } from '@zero-sum/api-client'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { type Receiver, startReceiver } from '../src/server/webhooks/receiver.fixture.ts'
import { type Client, createGuest, generate, soundIntake } from './client.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({ environment: { WEBHOOK_ALLOW_PRIVATE: 'true' } })
})
afterAll(() => product[Symbol.asyncDispose]())

type Message = components['schemas']['WebhookMessage']

async function listen({ api }: Client, { port }: Receiver) {
  const body = { url: `http://127.0.0.1:${port}/ring` }
  const { webhook, secret } = await answerOf(api.POST('/api/webhooks', { body }))
  return { webhookId: webhook.id, verifier: new Webhook(secret) }
}

async function deliveriesOf({ api }: Client, webhookId: string) {
  const params = { path: { webhookId } }
  return (await answerOf(api.GET('/api/webhooks/{webhookId}/deliveries', { params }))).deliveries
}

const read = (verifier: Webhook, receiver: Receiver, nr: number): Message => {
  const { headers = {}, body = '' } = receiver.received[nr] ?? {}
  return verifier.verify(body, headers) as Message
}

describe('a webhook', () => {
  it('is told of a plan that was made, and of nothing that is in it', async () => {
    await using receiver = await startReceiver()
    const guest = await createGuest(product.webUrl)
    const { webhookId, verifier } = await listen(guest, receiver)
    const { jobId } = await generate(guest)
    await receiver.until(1)
    const message = read(verifier, receiver, 0)
    expect(message).toMatchObject({
      type: 'plan.completed',
      data: { webhookId, jobId, status: 'completed', planId: expect.any(String) },
    })
    const { data } = message
    expect(Object.keys(data).sort()).toEqual(
      ['createdAt', 'finishedAt', 'jobId', 'planId', 'status', 'webhookId'].sort(),
    )
    const params = { path: { planId: data.planId ?? '' } }
    expect(await answerOf(guest.api.GET('/api/plan/{planId}', { params }))).toHaveProperty('plan')
    await expect
      .poll(() => deliveriesOf(guest, webhookId))
      .toMatchObject([{ state: 'delivered', attempts: 1, httpStatus: 204 }])
  })

  it('is told of a job that its owner cancels, once, and under the same id when it is sent again', async () => {
    await using receiver = await startReceiver()
    const guest = await createGuest(product.webUrl)
    const { webhookId, verifier } = await listen(guest, receiver)
    await product.worker.end('SIGKILL')
    const { jobId } = await generate(guest)
    const params = { path: { jobId } }
    for (let time = 0; time < 2; time += 1)
      await answerOf(guest.api.POST('/api/plan/jobs/{jobId}/cancel', { params }))
    await product.worker.start()
    await receiver.until(1)
    expect(read(verifier, receiver, 0)).toMatchObject({
      ...{ type: 'plan.cancelled', data: { jobId, planId: null, status: 'cancelled' } },
    })
    await expect.poll(() => deliveriesOf(guest, webhookId)).toMatchObject([{ state: 'delivered' }])
    const [delivery] = await deliveriesOf(guest, webhookId)
    const again = { path: { webhookId, deliveryId: delivery?.id ?? '' } }
    const path = '/api/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver'
    await answerOf(guest.api.POST(path, { params: again }))
    await receiver.until(2)
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids)).toEqual(new Set([delivery?.id]))
  })

  it('is told again under the same id by a web process that comes after one killed in the middle', async () => {
    await using receiver = await startReceiver()
    const guest = await createGuest(product.webUrl)
    const { webhookId, verifier } = await listen(guest, receiver)
    const held = Promise.withResolvers<void>()
    receiver.answer = () => held.resolve()
    const params = { path: { webhookId } }
    await answerOf(guest.api.POST('/api/webhooks/{webhookId}/test', { params }))
    await held.promise
    await product.web.end('SIGKILL')
    receiver.answer = (response) => response.writeHead(200).end()
    await product.web.start()
    await receiver.until(2)
    const [first, second] = receiver.received
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.body).toBe(first?.body)
    expect(read(verifier, receiver, 1)).toMatchObject({ type: 'webhook.test' })
    await expect
      .poll(() => deliveriesOf(guest, webhookId), { timeout: 10_000 })
      .toMatchObject([{ state: 'delivered', attempts: 2 }])
  })

  it('is its owner’s alone, is managed by no key, and never leads to the cloud’s own addresses', async () => {
    await using receiver = await startReceiver()
    const [guest, stranger] = [await createGuest(product.webUrl), await createGuest(product.webUrl)]
    const { webhookId } = await listen(guest, receiver)
    const params = { path: { webhookId } }
    const asked = stranger.api.DELETE('/api/webhooks/{webhookId}', { params })
    await expect(answerOf(asked)).rejects.toMatchObject({ status: 404 })
    const key = { name: 'Kitchen', scopes: ['write' as const] }
    const { secret } = await answerOf(guest.api.POST('/api/keys', { body: key }))
    const headers = { authorization: `Bearer ${secret}` }
    expect((await guest.call('GET', '/api/webhooks', undefined, headers)).status).toBe(403)
    for (const url of ['http://169.254.169.254/latest', 'http://127.0.0.1:22/', 'ring']) {
      const body = { url }
      const refused = await answerOf(guest.api.POST('/api/webhooks', { body })).catch(
        (error: unknown) => error,
      )
      expect(refused).toBeInstanceOf(ApiProblem)
      expect(refused).toMatchObject({ status: 400, problem: { errors: [{ pointer: '/url' }] } })
    }
  })
})

describe('a refusal', () => {
  it('has a type that leads to a page about it', async () => {
    const guest = await createGuest(product.webUrl)
    const body = { ...soundIntake, goal: { type: 'cut' as const, rateKgPerWeek: 1.4 } }
    const refused = await answerOf(guest.api.POST('/api/plan/generate', { body })).catch(
      (error: unknown) => error,
    )
    if (!(refused instanceof ApiProblem)) throw refused
    expect(refused.is('unsafe_intake')).toBe(true)
    const page = await fetch(new URL(refused.problem.type, product.webUrl))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('unsafe_intake')
    expect((await fetch(`${product.webUrl}/docs/problems/none`)).status).toBe(404)
  })
})
