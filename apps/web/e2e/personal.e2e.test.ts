import { answerOf } from '@zero-sum/api-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { type Client, createClient, createGuest } from './client.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({})
})
afterAll(() => product[Symbol.asyncDispose]())

const elsewhere = { origin: 'https://elsewhere.example' }

describe('/api/intake/draft', () => {
  const path = '/api/intake/draft'

  it('keeps half-filled answers for their owner alone, until they are forgotten', async () => {
    const [guest, stranger] = [await createGuest(product.webUrl), await createGuest(product.webUrl)]
    expect((await guest.call('GET', path)).body).toEqual({ draft: null })
    const draft = { step: 'body', answers: { age: '', allergies: ['Milk'] } }
    const saved = await guest.call('PUT', path, draft)
    expect(saved).toMatchObject({ status: 200, body: { updatedAt: expect.any(String) } })
    const found = await guest.call('GET', path)
    expect(found.body).toEqual({ draft: { ...draft, updatedAt: saved.body.updatedAt } })
    expect(found.headers.get('cache-control')).toBe('no-store')
    expect((await stranger.call('GET', path)).body).toEqual({ draft: null })
    expect((await stranger.call('DELETE', path)).status).toBe(204)
    expect((await guest.call('DELETE', path)).status).toBe(204)
    expect((await guest.call('GET', path)).body).toEqual({ draft: null })
  })

  it('does not overwrite what another device saved', async () => {
    const guest = await createGuest(product.webUrl)
    const save = (step: string, updatedAt: unknown) =>
      guest.call('PUT', path, { step, answers: {}, updatedAt })
    const first = (await save('body', null)).body.updatedAt
    expect((await save('goal', first)).status).toBe(200)
    expect(await save('food', first)).toMatchObject({
      status: 409,
      body: { code: 'conflict', reason: 'draft_changed' },
    })
  })

  it('names what is wrong, and wants a session and our own pages', async () => {
    const guest = await createGuest(product.webUrl)
    const faulty = await guest.call('PUT', path, { step: '', answers: [], updatedAt: 'now', x: 1 })
    expect(faulty.status).toBe(400)
    const pointers = (faulty.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
    expect(pointers.sort()).toEqual(['/answers', '/step', '/updatedAt', '/x'])
    const large = { step: 'body', answers: { a: 'x'.repeat(33 * 1024) } }
    expect((await guest.call('PUT', path, large)).status).toBe(400)
    const huge = { step: 'body', answers: { a: 'x'.repeat(50 * 1024) } }
    expect((await guest.call('PUT', path, huge)).status).toBe(413)
    const nul = { step: 'body', answers: { a: '\u0000' } }
    expect((await guest.call('PUT', path, nul)).status).toBe(400)
    const sound = { step: 'body', answers: {} }
    expect((await guest.call('PUT', path, sound, elsewhere)).status).toBe(403)
    expect((await guest.call('DELETE', path, undefined, elsewhere)).status).toBe(403)
    const nobody = createClient(product.webUrl)
    for (const method of ['GET', 'PUT', 'DELETE'] as const)
      expect((await nobody.call(method, path, method === 'PUT' ? sound : undefined)).status).toBe(
        401,
      )
  })
})

describe('/api/weights', () => {
  it('keeps one weight a day for its owner alone', async () => {
    const [guest, stranger] = [await createGuest(product.webUrl), await createGuest(product.webUrl)]
    const on = (date: string) => ({ params: { path: { date } } })
    const put = (date: string, kg: number) =>
      answerOf(guest.api.PUT('/api/weights/{date}', { ...on(date), body: { kg } }))
    const list = ({ api }: Client) => answerOf(api.GET('/api/weights'))
    expect(await put('2026-02-01', 81.2)).toEqual({ date: '2026-02-01', kg: 81.2 })
    await put('2026-01-01', 83)
    await put('2026-02-01', 81)
    await answerOf(stranger.api.DELETE('/api/weights/{date}', on('2026-02-01')))
    expect(await list(guest)).toEqual({
      weights: [
        { date: '2026-01-01', kg: 83 },
        { date: '2026-02-01', kg: 81 },
      ],
    })
    expect(await list(stranger)).toEqual({ weights: [] })
    await answerOf(guest.api.DELETE('/api/weights/{date}', on('2026-02-01')))
    expect((await list(guest)).weights).toHaveLength(1)
  })

  it('refuses what no scale shows, days that have not come, and strangers', async () => {
    const guest = await createGuest(product.webUrl)
    for (const kg of [19.9, 400.1, '80', null])
      expect(await guest.call('PUT', '/api/weights/2026-02-01', { kg })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/kg' }] },
      })
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    for (const date of [tomorrow, '2025-02-30', 'today'])
      expect(await guest.call('PUT', `/api/weights/${date}`, { kg: 80 })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/date' }] },
      })
    const nobody = createClient(product.webUrl)
    expect((await nobody.call('GET', '/api/weights')).status).toBe(401)
    expect((await nobody.call('PUT', '/api/weights/2026-02-01', { kg: 80 })).status).toBe(401)
    expect((await nobody.call('DELETE', '/api/weights/2026-02-01')).status).toBe(401)
  })
})
