import { describe, expect, it } from 'vitest'
import { readEntrySettings } from './entry-settings.ts'
import { readOidcSettings } from './oidc-settings.ts'

const given = {
  PUBLIC_URL: 'https://food.example.org',
  OIDC_ISSUER: 'https://login.example.org/realms/home',
  OIDC_CLIENT_ID: 'food',
  OIDC_CLIENT_SECRET: 'hunter2',
}

describe('readOidcSettings', () => {
  it('finds no provider where none is named, and a private one', () => {
    expect(readOidcSettings({ PUBLIC_URL: 'https://food.example.org' })).toEqual({
      settings: undefined,
    })
    expect(readOidcSettings({ ...given, OIDC_ISSUER: 'http://192.168.1.5:9000' })).toMatchObject({
      settings: { name: '192.168.1.5', isOnlyWay: false, linksByEmail: false },
    })
  })

  it('always asks for who somebody is, whatever scopes are named', () => {
    expect(readOidcSettings({ ...given, OIDC_SCOPES: 'email, groups' })).toMatchObject({
      settings: { scopes: ['openid', 'email', 'groups'] },
    })
  })

  it('names everything that is missing or wrong, and no value', () => {
    const { PUBLIC_URL, OIDC_CLIENT_ID, ...half } = given
    expect([PUBLIC_URL, OIDC_CLIENT_ID]).toHaveLength(2)
    const missing = readOidcSettings(half)
    expect('faults' in missing && missing.faults.map((one) => one.split(' ')[0])).toEqual([
      'OIDC_CLIENT_ID',
      'PUBLIC_URL',
    ])
    const wrong = readOidcSettings({ ...given, OIDC_ISSUER: 'login', OIDC_ONLY: 'perhaps' })
    expect(wrong).toEqual({ faults: [expect.any(String), expect.any(String)] })
    expect(JSON.stringify([missing, wrong])).not.toContain('hunter2')
    expect(readOidcSettings({ OIDC_ONLY: 'true' })).toHaveProperty('faults')
  })
})

describe('readEntrySettings', () => {
  it('is open to everybody where nothing is said', () => {
    expect(readEntrySettings({})).toEqual({
      settings: { signUp: 'open', guests: true, guestDays: 30, insecureHttp: false },
    })
  })

  it('names what is wrong', () => {
    for (const [name, value] of [
      ['SIGN_UP', 'no'],
      ['GUESTS', '0'],
      ['GUEST_DAYS', '31'],
      ['GUEST_DAYS', '0'],
      ['INSECURE_HTTP', 'yes'],
    ] as const)
      expect(readEntrySettings({ [name]: value }), value).toEqual({
        faults: [expect.stringMatching(new RegExp(`^${name} is `))],
      })
  })
})
