import { randomUUID } from 'node:crypto'
import { answerOf, createApiClient } from '@zero-sum/api-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askDatabase } from '../../../scripts/testing/ask-database.ts'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { type Client, createClient, createGuest, soundIntake } from './client.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({})
})
afterAll(() => product[Symbol.asyncDispose]())

type Key = { id: string; secret: string; headers: { authorization: string } }

async function makeKey(
  { api }: Client,
  scopes: ('read' | 'write')[],
  expiresInDays?: number,
): Promise<Key> {
  const body = {
    name: 'Kitchen',
    scopes,
    ...(expiresInDays === undefined ? {} : { expiresInDays }),
  }
  const { key, secret } = await answerOf(api.POST('/api/keys', { body }))
  return { id: key.id, secret, headers: { authorization: `Bearer ${secret}` } }
}

const nobody = () => createClient(product.webUrl)

describe('an API key', () => {
  it('is shown once and listed without its secret', async () => {
    const owner = await createGuest(product.webUrl)
    const { id, secret } = await makeKey(owner, ['write'], 30)
    const listed = await owner.call('GET', '/api/keys')
    expect(listed.body).toMatchObject({
      keys: [{ id, name: 'Kitchen', scopes: ['read', 'write'], lastUsedAt: null }],
    })
    expect(JSON.stringify(listed.body)).not.toContain(secret.slice(8))
  })

  it('that may read reads what is its owner’s, and changes nothing', async () => {
    const owner = await createGuest(product.webUrl)
    await owner.call('PUT', '/api/weights/2026-02-01', { kg: 81 })
    const { headers, secret } = await makeKey(owner, ['read'])
    const program = createApiClient({ baseUrl: product.webUrl, apiKey: secret })
    const read = await answerOf(program.GET('/api/weights'))
    expect(read).toMatchObject({ weights: [{ kg: 81 }] })
    expect((await nobody().call('HEAD', '/api/weights', undefined, headers)).status).toBe(200)
    for (const [method, path, body] of [
      ['PUT', '/api/weights/2026-02-02', { kg: 80 }],
      ['DELETE', '/api/weights/2026-02-01', undefined],
      ['POST', '/api/plan/generate', soundIntake],
    ] as const)
      expect(await nobody().call(method, path, body, headers)).toMatchObject({
        status: 403,
        body: { code: 'forbidden', reason: 'scope' },
      })
    expect((await owner.call('GET', '/api/weights')).body.weights).toHaveLength(1)
  })

  it('that may write asks for a plan, from wherever it comes', async () => {
    const owner = await createGuest(product.webUrl)
    const { headers } = await makeKey(owner, ['write'])
    const from = { ...headers, origin: 'https://elsewhere.example' }
    const asked = await nobody().call('POST', '/api/plan/generate', soundIntake, from)
    expect(asked.status).toBe(202)
    expect((await owner.call('GET', '/api/plan/active')).body).toMatchObject({
      job: { jobId: asked.body.jobId },
    })
  })

  it('speaks for its owner alone, whose cookie ever comes along', async () => {
    const [owner, other] = [await createGuest(product.webUrl), await createGuest(product.webUrl)]
    await owner.call('PUT', '/api/weights/2026-02-01', { kg: 81 })
    const { headers } = await makeKey(owner, ['read'])
    expect((await other.call('GET', '/api/weights', undefined, headers)).body).toMatchObject({
      weights: [{ kg: 81 }],
    })
    expect((await other.call('GET', '/api/keys')).body).toEqual({ keys: [] })
  })

  it('manages no account', async () => {
    const owner = await createGuest(product.webUrl)
    const { id, headers } = await makeKey(owner, ['write'])
    for (const [method, path, body] of [
      ['GET', '/api/keys', undefined],
      ['POST', '/api/keys', { name: 'Another', scopes: ['write'] }],
      ['DELETE', `/api/keys/${id}`, undefined],
      ['GET', '/api/calendar', undefined],
      ['POST', '/api/calendar', undefined],
      ['DELETE', '/api/calendar', undefined],
      ['GET', `/api/plan/${id}/shares`, undefined],
      ['POST', `/api/plan/${id}/shares`, {}],
      ['DELETE', `/api/shares/${id}`, undefined],
    ] as const)
      expect(await nobody().call(method, path, body, headers), `${method} ${path}`).toMatchObject({
        status: 403,
        body: { reason: 'session_needed' },
      })
    for (const [path, body] of [
      ['/api/auth/delete-user', {}],
      [
        '/api/auth/change-password',
        { currentPassword: 'x'.repeat(10), newPassword: 'y'.repeat(10) },
      ],
      ['/api/auth/update-user', { name: 'Somebody' }],
    ] as const)
      expect((await nobody().call('POST', path, body, headers)).status, path).toBe(401)
    expect((await nobody().call('GET', '/api/auth/get-session', undefined, headers)).body).toEqual(
      {},
    )
    expect((await owner.call('GET', '/api/keys')).body.keys).toHaveLength(1)
  })

  it('opens nothing once it is revoked, which its owner alone can do', async () => {
    const [owner, stranger] = [await createGuest(product.webUrl), await createGuest(product.webUrl)]
    const { id, headers } = await makeKey(owner, ['read'])
    expect((await stranger.call('DELETE', `/api/keys/${id}`)).status).toBe(404)
    expect((await nobody().call('GET', '/api/weights', undefined, headers)).status).toBe(200)
    expect((await owner.call('DELETE', `/api/keys/${id}`)).status).toBe(204)
    expect((await owner.call('DELETE', `/api/keys/${id}`)).status).toBe(404)
    expect(await nobody().call('GET', '/api/weights', undefined, headers)).toMatchObject({
      status: 401,
      body: { code: 'unauthorized', reason: 'invalid_key' },
    })
  })

  it('opens nothing once it has expired, and one that never was opens nothing', async () => {
    const owner = await createGuest(product.webUrl)
    const { id, headers } = await makeKey(owner, ['read'], 1)
    await askDatabase(
      product.databaseUrl,
      `UPDATE access_token SET expires_at = clock_timestamp() WHERE id = $1`,
      [id],
    )
    expect((await nobody().call('GET', '/api/weights', undefined, headers)).status).toBe(401)
    for (const secret of [`zs_${'A'.repeat(43)}`, 'zs_', randomUUID()]) {
      const authorization = `Bearer ${secret}`
      expect((await owner.call('GET', '/api/weights', undefined, { authorization })).status).toBe(
        401,
      )
    }
  })

  it('of a person who is deleted is gone with them', async () => {
    const owner = await createGuest(product.webUrl)
    const { headers } = await makeKey(owner, ['read'])
    expect((await owner.call('POST', '/api/auth/delete-user', { confirm: true })).status).toBe(200)
    expect((await nobody().call('GET', '/api/weights', undefined, headers)).status).toBe(401)
  })
})

describe('POST /api/keys', () => {
  it('names what is wrong, and wants a session and our own pages', async () => {
    const owner = await createGuest(product.webUrl)
    const faulty = await owner.call('POST', '/api/keys', {
      name: ' ',
      scopes: ['admin'],
      expiresInDays: 0,
      personId: 'x',
    })
    expect(faulty.status).toBe(400)
    const pointers = (faulty.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
    expect(pointers.sort()).toEqual(['/expiresInDays', '/name', '/personId', '/scopes/0'])
    const sound = { name: 'Kitchen', scopes: ['read'] }
    expect((await nobody().call('POST', '/api/keys', sound)).status).toBe(401)
    const elsewhere = { origin: 'https://elsewhere.example' }
    expect((await owner.call('POST', '/api/keys', sound, elsewhere)).status).toBe(403)
  })

  it('makes no more than anybody needs', async () => {
    const owner = await createGuest(product.webUrl)
    for (let nr = 0; nr < 20; nr += 1) await makeKey(owner, ['read'])
    const one = await owner.call('POST', '/api/keys', { name: 'More', scopes: ['read'] })
    expect(one).toMatchObject({ status: 409, body: { reason: 'too_many_keys' } })
  })
})
