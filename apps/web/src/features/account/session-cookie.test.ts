import { describe, expect, it } from 'vitest'
import { hasSessionCookie } from './session-cookie.ts'

describe('hasSessionCookie', () => {
  it('knows the session by its name over HTTP and over HTTPS', () => {
    expect(hasSessionCookie(['theme', 'better-auth.session_token'])).toBe(true)
    expect(hasSessionCookie(['__Host-better-auth.session_token'])).toBe(true)
  })

  it('takes nothing else for one', () => {
    expect(hasSessionCookie(['theme', 'better-auth.session_data'])).toBe(false)
  })
})
