import { describe, expect, it } from 'vitest'
import { ownerTag } from './owner-tag.ts'

const of = (cookies: Record<string, string>) => ownerTag((name) => cookies[name])

describe('ownerTag', () => {
  it('is the same for one session, over HTTP and over HTTPS, and another for another', () => {
    const tag = of({ 'better-auth.session_token': 'one.signed' })
    expect(tag).toMatch(/^[0-9a-f]{20}$/)
    expect(of({ '__Host-better-auth.session_token': 'one.signed', theme: 'dark' })).toBe(tag)
    expect(of({ 'better-auth.session_token': 'two.signed' })).not.toBe(tag)
  })

  it('is empty for a stranger', () => {
    expect(of({})).toBe('')
    expect(of({ 'better-auth.session_token': '', theme: 'dark' })).toBe('')
  })
})
