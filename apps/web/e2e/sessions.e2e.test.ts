import { randomUUID } from 'node:crypto'
import { answerOf } from '@zero-sum/api-client'
import { sessionListSchema } from '@zero-sum/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askDatabase } from '../../../scripts/testing/ask-database.ts'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { type Client, createClient, createGuest } from './client.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({})
})
afterAll(() => product[Symbol.asyncDispose]())

const password = 'a long enough passphrase'
const firefox = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
  'x-forwarded-for': '198.51.100.1, 203.0.113.77',
}

async function signUp(): Promise<{ client: Client; email: string }> {
  const client = createClient(product.webUrl)
  const email = `${randomUUID()}@example.org`
  const body = { email, password, name: 'Maria' }
  expect((await client.call('POST', '/api/auth/sign-up/email', body)).status).toBe(200)
  return { client, email }
}

async function signIn(email: string, headers: HeadersInit = {}): Promise<Client> {
  const client = createClient(product.webUrl)
  const answer = await client.call('POST', '/api/auth/sign-in/email', { email, password }, headers)
  expect(answer.status).toBe(200)
  return client
}

const list = async ({ api }: Client) =>
  sessionListSchema.parse(await answerOf(api.GET('/api/sessions'))).sessions

const isIn = async ({ api }: Client) => (await api.GET('/api/weights')).response.ok

describe('/api/sessions', () => {
  it('shows where somebody is signed in, and neither secrets nor whole addresses', async () => {
    const { client, email } = await signUp()
    const other = await signIn(email, { ...firefox, 'x-zero-sum-client': '192.0.2.1' })
    const sessions = await list(client)
    expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([true, false])
    expect(sessions[1]).toMatchObject({
      browser: 'Firefox',
      system: 'Linux',
      network: '203.0.113.x',
    })
    expect(sessions[0]?.network).toBe('127.0.0.x')
    const text = JSON.stringify(sessions)
    for (const { value } of [...client.cookies(), ...other.cookies()])
      expect(text).not.toContain(decodeURIComponent(value).split('.')[0])
    expect(text).not.toMatch(/203\.0\.113\.77|192\.0\.2|198\.51/)
  })

  it('ends one at once, and nobody else’s', async () => {
    const { client, email } = await signUp()
    const other = await signIn(email)
    const stranger = await createGuest(product.webUrl)
    const [, session] = await list(client)
    const path = `/api/sessions/${session?.id}`
    expect((await stranger.call('DELETE', path)).status).toBe(404)
    expect((await createClient(product.webUrl).call('DELETE', path)).status).toBe(401)
    expect(await isIn(other)).toBe(true)
    expect((await client.call('DELETE', path)).status).toBe(204)
    expect([await isIn(client), await isIn(other)]).toEqual([true, false])
    expect((await client.call('DELETE', path)).status).toBe(404)
  })

  it('ends all but the one that asks', async () => {
    const { client, email } = await signUp()
    const others = [await signIn(email), await signIn(email)]
    const stranger = await createGuest(product.webUrl)
    expect(await client.call('DELETE', '/api/sessions')).toMatchObject({
      status: 200,
      body: { ended: 2 },
    })
    expect(await list(client)).toHaveLength(1)
    for (const other of others) expect(await isIn(other)).toBe(false)
    expect(await isIn(stranger)).toBe(true)
  })

  it('stays as long as somebody comes back within a month, whatever they look at', async () => {
    const { client, email } = await signUp()
    const cookieOver = async (protocol: string) => {
      const headers = { 'x-forwarded-proto': protocol }
      const body = { email, password }
      const path = '/api/auth/sign-in/email'
      const signedIn = await createClient(product.webUrl).call('POST', path, body, headers)
      return signedIn.headers.getSetCookie()[0] ?? ''
    }
    expect(await cookieOver('http')).toMatch(
      /^better-auth\.session_token=[^;]+; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(await cookieOver('https')).toMatch(/; Max-Age=34560000; .*; Secure$/)
    const move = (days: number) =>
      askDatabase(
        product.databaseUrl,
        `UPDATE session SET expires_at = expires_at - make_interval(days => $1),
           updated_at = updated_at - make_interval(days => $1)`,
        [days],
      )
    await move(29)
    const [before] = await list(client)
    expect(Date.parse(before?.expiresAt ?? '')).toBeGreaterThan(Date.now() + 29 * 86_400_000)
    await move(31)
    expect(await isIn(client)).toBe(false)
  })

  it('is nothing for keys, for other sites and for the library’s own list, which tells secrets', async () => {
    const { client } = await signUp()
    const key = await client.call('POST', '/api/keys', { name: 'Kitchen', scopes: ['write'] })
    const headers = { authorization: `Bearer ${key.body.secret}` }
    const nobody = createClient(product.webUrl)
    expect((await nobody.call('GET', '/api/sessions', undefined, headers)).status).toBe(403)
    expect((await nobody.call('DELETE', '/api/sessions', undefined, headers)).status).toBe(403)
    expect((await nobody.call('GET', '/api/sessions')).status).toBe(401)
    const origin = { origin: 'https://elsewhere.example' }
    expect((await client.call('DELETE', '/api/sessions', undefined, origin)).status).toBe(403)
    for (const [method, route] of [
      ['GET', 'list-sessions'],
      ['GET', 'reset-password/x?callbackURL=/'],
      ['GET', 'delete-user/callback?token=x'],
      ['POST', 'revoke-sessions'],
      ['POST', 'delete-anonymous-user'],
      ['POST', 'sign-in/social'],
      ['POST', 'Sign-Out'],
    ] as const)
      expect(
        (await client.call(method, `/api/auth/${route}`, method === 'POST' ? {} : undefined))
          .status,
        route,
      ).toBe(404)
    expect(await isIn(client)).toBe(true)
  })
})
