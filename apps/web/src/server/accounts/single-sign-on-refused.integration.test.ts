import { createServer } from 'node:http'
import { makeInvitation } from '@zero-sum/database'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { findFreePort } from '../../../../../packages/database/src/embedded/free-port.ts'
import { signInAtProvider } from '../../../../../scripts/testing/sign-in-at-provider.ts'
import { startIdentityProvider } from '../../../../../scripts/testing/start-identity-provider.ts'
import { createVisitor } from './visitor.fixture.ts'
import { canSignIn, password, signUp } from './with-accounts.fixture.ts'
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

describe('where sign-up is not open', () => {
  it('lets in nobody new, and everybody who was here', async () => {
    const closed = stage().authenticate({}, { signUp: 'closed' })
    const name = newName()
    expect(await enter(createVisitor(closed), name)).toContain('/sign-in?error=SIGN_UP_CLOSED')
    expect(await readPerson(stage().database, `${name}@provider.example`)).toEqual([])
    await enter(newcomer(), name)
    expect(await enter(createVisitor(closed), name)).toBe('/today')
  })

  it('lets in whoever has an invitation, once', async () => {
    const invited = stage().authenticate({}, { signUp: 'invited' })
    const { secret: invitation } = await makeInvitation(stage().database, { days: 1 })
    expect(await enter(createVisitor(invited), newName())).toContain('error=INVITATION_NEEDED')
    expect(await enter(createVisitor(invited), newName(), { invitation: 'none' })).toContain(
      'error=INVITATION_NOT_VALID',
    )
    expect(await enter(createVisitor(invited), newName(), { invitation })).toBe('/today')
    expect(await enter(createVisitor(invited), newName(), { invitation })).toContain(
      'error=INVITATION_NOT_VALID',
    )
    const { rows: kept } = await stage().database.execute(
      sql`SELECT v::text FROM verification AS v`,
    )
    expect(JSON.stringify(kept)).not.toContain(invitation)
  })
})

describe('what goes wrong', () => {
  it('leads back to a page that knows it', async () => {
    const visitor = newcomer()
    const denied = await signInAtProvider(await begin(visitor), 'turn back')
    const answer = await visitor.get(denied.pathname + denied.search)
    expect(answer.headers.get('location')).toMatch(/^\/sign-in\?error=access_denied/)
    const late = await signInAtProvider(await begin(visitor), newName())
    await stage().database.execute(sql`DELETE FROM verification`)
    for (const address of [late.pathname + late.search, late.pathname, `${late.pathname}?code=x`])
      expect((await visitor.get(address)).headers.get('location')).toMatch(
        /^\/sign-in\?error=state_(mismatch|not_found)$/,
      )
  })

  it('takes no answer that another browser asked for', async () => {
    const [mine, theirs] = [newcomer(), newcomer()]
    const back = await signInAtProvider(await begin(theirs), newName())
    const answer = await mine.get(back.pathname + back.search)
    expect(answer.headers.get('location')).toBe('/sign-in?error=state_mismatch')
    expect(await whoIs(mine)).toBeUndefined()
  })

  it('takes no token that was made for another, or that another issuer signed', async () => {
    const wrongName = createServer((request, response) => {
      void fetch(new URL(request.url ?? '/', stage().provider.issuer)).then(async (found) => {
        response.setHeader('content-type', 'application/json')
        response.end(await found.text())
      })
    })
    const port = await findFreePort()
    wrongName.listen(port, '127.0.0.1')
    try {
      const other = stage().authenticate({ issuer: `http://127.0.0.1:${port}` })
      expect(await enter(createVisitor(other), newName())).toMatch(/error=unable_to_get_user_info/)
    } finally {
      wrongName.close()
    }
    const wrongSecret = stage().authenticate({ clientSecret: 'not the one' })
    expect(await enter(createVisitor(wrongSecret), newName())).toMatch(/error=invalid_code/)
  })

  it('keeps nobody else out while the provider is away, and finds it when it is back', async () => {
    const port = await findFreePort()
    const away = stage().authenticate({ issuer: `http://127.0.0.1:${port}` })
    const { email } = await signUp(away)
    expect(await canSignIn(away, email, password)).toBe(true)
    const ask = () => createVisitor(away).post('sign-in/social', { provider: 'oidc' })
    expect(await ask()).toMatchObject({ status: 404, body: { code: 'PROVIDER_NOT_FOUND' } })
    await using _back = await startIdentityProvider({ port, redirectUris })
    expect(await enter(createVisitor(away), newName())).toBe('/today')
  })
})
