import { readSettings } from '@zero-sum/settings'
import { describe, expect, it } from 'vitest'
import { entryOf, openEntry } from './entry-settings.ts'
import { oidcOf } from './oidc-settings.ts'

const server = {
  DATABASE_URL: 'postgres://zero:sum@localhost/zero_sum',
  INTERNAL_API_SECRET: 'of this test alone, internal',
  AUTH_SECRET: 'of this test alone, sessions',
  PUBLIC_URL: 'https://food.example.org',
}
const provider = {
  OIDC_ISSUER: 'https://login.example.org/realms/home',
  OIDC_CLIENT_ID: 'food',
  OIDC_CLIENT_SECRET: 'hunter2',
}

function read(given: Record<string, string | undefined>) {
  const settings = readSettings('web', { ...server, ...given })
  if ('faults' in settings) return settings.faults
  return { oidc: oidcOf(settings.settings), entry: entryOf(settings.settings) }
}

describe('the settings of an identity provider', () => {
  it('are none where none is named, and may name a private one', () => {
    expect(read({})).toMatchObject({ oidc: undefined })
    expect(read({ ...provider, OIDC_ISSUER: 'http://192.168.1.5:9000/' })).toMatchObject({
      oidc: { name: '192.168.1.5', isOnlyWay: false, linksByEmail: false },
    })
  })

  it('always ask for who somebody is, whatever scopes are named', () => {
    expect(read({ ...provider, OIDC_SCOPES: 'email, groups' })).toMatchObject({
      oidc: { scopes: ['openid', 'email', 'groups'] },
    })
  })

  it('name everything that is missing or wrong, and no value', () => {
    const half = { ...provider, PUBLIC_URL: undefined, OIDC_CLIENT_ID: undefined }
    const missing = [
      expect.stringMatching(/^OIDC_CLIENT_ID /),
      expect.stringMatching(/^PUBLIC_URL /),
    ]
    expect(read(half)).toEqual(missing)
    const wrong = read({ ...provider, OIDC_ISSUER: 'login', OIDC_ONLY: 'perhaps' })
    expect(wrong).toEqual([
      expect.stringMatching(/^OIDC_ISSUER is /),
      expect.stringMatching(/^OIDC_ONLY is /),
    ])
    expect(JSON.stringify([read(half), wrong])).not.toContain('hunter2')
    expect(read({ OIDC_ONLY: 'true' })).toEqual([expect.stringMatching(/^OIDC_ISSUER is missing/)])
  })
})

describe('the settings of who may come in', () => {
  it('are open to everybody where nothing is said', () => {
    expect(read({})).toMatchObject({ entry: openEntry })
  })

  it.each([
    ['SIGN_UP', 'no'],
    ['GUESTS', '0'],
    ['GUEST_DAYS', '31'],
    ['GUEST_DAYS', '0'],
    ['INSECURE_HTTP', 'yes'],
  ])('name what is wrong with %s=%s', (name, value) => {
    expect(read({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} is `))])
  })
})
