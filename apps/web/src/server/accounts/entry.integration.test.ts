import { makeInvitation } from '@zero-sum/database'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createAuthentication } from '../authentication.ts'
import { type EntrySettings, openEntry } from './entry-settings.ts'
import { createVisitor } from './visitor.fixture.ts'
import {
  canSignIn,
  isSignedIn,
  newAddress,
  password,
  signUp,
  withAccounts,
} from './with-accounts.fixture.ts'

const stage = withAccounts()

function serverWith(entry: Partial<EntrySettings>) {
  const settings = {
    ...{ authSecret: 'a secret of this test alone', publicUrl: 'http://127.0.0.1:3000' },
    ...{ mail: undefined, oidc: undefined, entry: { ...openEntry, ...entry } },
  }
  return createAuthentication(stage().database, settings, pino({ level: 'silent' }))
}

const asking = (more: object = {}) => ({ email: newAddress(), password, name: 'Maria', ...more })

describe('a server that is closed', () => {
  it('makes no account, tells nobody who has one, and lets in everybody who has', async () => {
    const closed = serverWith({ signUp: 'closed' })
    const { email } = await signUp(stage().silent)
    for (const body of [asking(), asking({ email })])
      expect(await createVisitor(closed).post('sign-up/email', body)).toMatchObject({
        ...{ status: 403, body: { code: 'SIGN_UP_CLOSED' } },
      })
    expect(await canSignIn(closed, email, password)).toBe(true)
  })

  it('lets guests in, unless it has none', async () => {
    const guest = createVisitor(serverWith({ signUp: 'closed' }))
    expect((await guest.post('sign-in/anonymous')).status).toBe(200)
    expect((await guest.post('sign-up/email', asking())).body).toMatchObject({
      code: 'SIGN_UP_CLOSED',
    })
    const stranger = createVisitor(serverWith({ guests: false }))
    expect(await stranger.post('sign-in/anonymous')).toMatchObject({
      ...{ status: 403, body: { code: 'GUESTS_NOT_ALLOWED' } },
    })
    expect(await isSignedIn(stranger)).toBe(false)
  })
})

describe('a server for those who are invited', () => {
  const invited = () => serverWith({ signUp: 'invited' })
  const tryWith = async (more: object) => {
    const { status, body } = await createVisitor(invited()).post('sign-up/email', asking(more))
    return status === 200 ? 'in' : body.code
  }

  it('lets one in by an invitation, once, of two at the same time too', async () => {
    const { secret: invitation } = await makeInvitation(stage().database, { days: 1 })
    expect(await tryWith({})).toBe('INVITATION_NEEDED')
    expect(await tryWith({ invitation: 'zs_none' })).toBe('INVITATION_NOT_VALID')
    const both = await Promise.all([tryWith({ invitation }), tryWith({ invitation })])
    expect(both.toSorted()).toEqual(['INVITATION_NOT_VALID', 'in'])
    expect(await tryWith({ invitation })).toBe('INVITATION_NOT_VALID')
  })

  it('keeps an invitation for whoever it is for, and through a mistake of theirs', async () => {
    const email = newAddress()
    const { secret: invitation } = await makeInvitation(stage().database, {
      ...{ days: 1, forAddress: email.toUpperCase() },
    })
    expect(await tryWith({ invitation })).toBe('INVITATION_NOT_VALID')
    expect(await tryWith({ invitation, email, password: '1234567890' })).toBe('PASSWORD_TOO_COMMON')
    expect(await tryWith({ invitation, email: email.toUpperCase() })).toBe('in')
    const { rows } = await stage().database.execute(sql`
      SELECT for_address, used_at FROM invitation WHERE for_address = ${email}`)
    expect(rows).toEqual([])
  })

  it('takes none that has run out', async () => {
    const made = await makeInvitation(stage().database, { days: 1 })
    await stage().database.execute(sql`
      UPDATE invitation SET expires_at = clock_timestamp() WHERE id = ${made.id}`)
    expect(await tryWith({ invitation: made.secret })).toBe('INVITATION_NOT_VALID')
  })

  it('keeps no invitation that would open anything', async () => {
    const { secret } = await makeInvitation(stage().database, { days: 1 })
    const { rows } = await stage().database.execute(sql`SELECT i::text FROM invitation AS i`)
    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})
