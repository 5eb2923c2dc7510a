import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { signInAtProvider } from '../../../../../scripts/testing/sign-in-at-provider.ts'
import { clientId } from '../../../../../scripts/testing/start-identity-provider.ts'
import { createVisitor } from './visitor.fixture.ts'
import { newAddress, password, signUp } from './with-accounts.fixture.ts'
import {
  begin,
  enter,
  newName,
  readPerson,
  redirectUris,
  whoIs,
  withProvider,
} from './with-provider.fixture.ts'

const stage = withProvider()
const newcomer = () => createVisitor(stage().authenticate())

describe('signing in at the identity provider', () => {
  it('asks it with PKCE, state and nonce, and lets nobody choose where to', async () => {
    const url = new URL(await begin(newcomer()))
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      ...{ client_id: clientId, response_type: 'code', scope: 'openid email profile' },
      ...{ redirect_uri: redirectUris[0], code_challenge_method: 'S256' },
      ...{ code_challenge: expect.stringMatching(/.{43}/), state: expect.stringMatching(/.{32}/) },
      nonce: expect.stringMatching(/.{32}/),
    })
    for (const more of [
      { callbackURL: 'https://elsewhere.example' },
      { scopes: ['offline_access'] },
      { idToken: { token: 'x' } },
    ])
      expect(await newcomer().post('sign-in/social', { provider: 'oidc', ...more })).toMatchObject({
        status: 400,
        body: { code: 'UNKNOWN_FIELD' },
      })
  })

  it('makes an account the first time and finds it the next, by issuer and subject, and keeps no token', async () => {
    const name = newName()
    const [first, second] = [newcomer(), newcomer()]
    expect(await enter(first, name)).toBe('/today')
    const person = await whoIs(first)
    expect(person).toMatchObject({ email: `${name}@provider.example`, emailVerified: true, name })
    // Their address there changes; they are the same.
    stage().provider.people.set(name, { email: newAddress(), email_verified: true })
    expect(await enter(second, name)).toBe('/today')
    expect((await whoIs(second))?.id).toBe(person?.id)
    expect(await readPerson(stage().database, person?.email ?? '')).toMatchObject([
      {
        ...{ provider_id: 'oidc', account_id: `${stage().provider.issuer} ${name}` },
        ...{ access_token: null, refresh_token: null, id_token: null },
      },
    ])
  })

  it('gives a guest’s belongings to the account', async () => {
    const guest = newcomer()
    await guest.post('sign-in/anonymous')
    const before = await whoIs(guest)
    await stage().database.execute(sql`
      INSERT INTO weight_entry (person_id, date, kg) VALUES (${before?.id}, '2026-02-01', 71)`)
    expect(await enter(guest, newName())).toBe('/today')
    const after = await whoIs(guest)
    expect(after?.isAnonymous).toBe(false)
    const { rows: weights } = await stage().database.execute(sql`
      SELECT person_id FROM weight_entry WHERE person_id IN (${before?.id}, ${after?.id})`)
    expect(weights).toEqual([{ person_id: after?.id }])
    expect(await readPerson(stage().database, before?.email ?? '')).toEqual([])
  })

  it('matches nobody by an address, confirmed there or not', async () => {
    const { email } = await signUp(stage().authenticate())
    for (const email_verified of [true, false]) {
      const name = newName()
      stage().provider.people.set(name, { email, email_verified })
      const stranger = newcomer()
      expect(await enter(stranger, name)).toBe('/sign-in?error=account_not_linked')
      expect(await whoIs(stranger)).toBeUndefined()
    }
  })

  it('matches by an address that both sides have confirmed, where the operator wants that', async () => {
    const trusting = stage().authenticate({ linksByEmail: true })
    const { email } = await signUp(trusting)
    const tryAs = async (email_verified: boolean) => {
      const name = newName()
      stage().provider.people.set(name, { email, email_verified })
      return await enter(createVisitor(trusting), name)
    }
    expect(await tryAs(true)).toBe('/sign-in?error=account_not_linked')
    await stage().database.execute(
      sql`UPDATE person SET email_verified = true WHERE email = ${email}`,
    )
    expect(await tryAs(false)).toBe('/sign-in?error=account_not_linked')
    expect(await tryAs(true)).toBe('/today')
    // A password and the provider.
    expect(await readPerson(stage().database, email)).toHaveLength(2)
  })

  it('says so where the provider tells no address', async () => {
    const name = newName()
    stage().provider.people.set(name, {})
    expect(await enter(newcomer(), name)).toBe('/sign-in?error=email_not_found')
  })
})

describe('connecting an account', () => {
  it('takes its password, and is then a way in', async () => {
    const { visitor, email } = await signUp(stage().authenticate())
    const connect = (more: object) => visitor.post('link-social', { provider: 'oidc', ...more })
    expect((await connect({})).body).toMatchObject({ code: 'PASSWORD_NEEDED' })
    expect((await connect({ password: 'wrong one' })).body).toMatchObject({
      code: 'INVALID_PASSWORD',
    })
    const name = newName()
    // Another address there, and not even confirmed: its owner says that it is them.
    stage().provider.people.set(name, { email: newAddress(), email_verified: false })
    const { body } = await connect({ password })
    const back = await signInAtProvider(String(body.url), name)
    const answer = await visitor.get(back.pathname + back.search)
    expect(answer.headers.get('location')).toBe('/settings/account')
    const elsewhere = newcomer()
    expect(await enter(elsewhere, name)).toBe('/today')
    expect(await whoIs(elsewhere)).toMatchObject({ email })
    const listed = await visitor.get('/api/auth/list-accounts')
    expect(listed.status).toBe(200)
  })

  it('is nothing for guests', async () => {
    const guest = newcomer()
    await guest.post('sign-in/anonymous')
    expect((await guest.post('link-social', { provider: 'oidc' })).body).toMatchObject({
      code: 'GUEST_WITHOUT_ACCOUNT',
    })
  })
})

describe('whoever has no password', () => {
  it('deletes everything within ten minutes of signing in', async () => {
    const visitor = newcomer()
    await enter(visitor, newName())
    const person = await whoIs(visitor)
    await stage().database.execute(sql`
      UPDATE session SET created_at = created_at - interval '11 minutes'
      WHERE person_id = ${person?.id}`)
    expect((await visitor.post('delete-user', {})).body).toMatchObject({ code: 'SIGN_IN_AGAIN' })
    await stage().database.execute(sql`
      UPDATE session SET created_at = clock_timestamp() WHERE person_id = ${person?.id}`)
    expect((await visitor.post('delete-user', {})).status).toBe(200)
    expect(await readPerson(stage().database, person?.email ?? '')).toEqual([])
  })
})

describe('where the provider is the only way', () => {
  it('no password opens anything', async () => {
    const only = stage().authenticate({ isOnlyWay: true })
    const { email } = await signUp(stage().authenticate())
    const visitor = createVisitor(only)
    for (const [route, body] of [
      ['sign-in/email', { email, password }],
      ['sign-up/email', { email: newAddress(), password, name: 'Mia' }],
      ['request-password-reset', { email }],
      ['reset-password', { token: 'x', newPassword: password }],
    ] as const)
      expect(await visitor.post(route, body), route).toMatchObject({
        ...{ status: 403, body: { code: 'PASSWORDS_OFF' } },
      })
    expect(await enter(visitor, newName())).toBe('/today')
  })
})
