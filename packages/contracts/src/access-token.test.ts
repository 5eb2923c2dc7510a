import { describe, expect, it } from 'vitest'
import { createApiKeySchema, createShareSchema } from './access-token.ts'

describe('createApiKeySchema', () => {
  it('gives whoever may change the right to look, and each right once', () => {
    const scopes = (given: string[]) =>
      createApiKeySchema.safeParse({ name: 'Kitchen', scopes: given }).data?.scopes
    expect(scopes(['read'])).toEqual(['read'])
    expect(scopes(['write'])).toEqual(['read', 'write'])
    expect(scopes(['write', 'write'])).toEqual(['read', 'write'])
    expect(scopes([])).toBeUndefined()
    expect(scopes(['admin'])).toBeUndefined()
  })

  it('wants a name that can be read', () => {
    const named = (name: string) => createApiKeySchema.safeParse({ name, scopes: ['read'] }).success
    expect(named(' ')).toBe(false)
    expect(named('x'.repeat(61))).toBe(false)
    expect(named('Home')).toBe(true)
  })
})

describe('createShareSchema', () => {
  it('lasts two weeks unless told, and ninety days at most', () => {
    expect(createShareSchema.parse({})).toEqual({ expiresInDays: 14 })
    for (const expiresInDays of [0, 91, 1.5, '14'])
      expect(createShareSchema.safeParse({ expiresInDays }).success).toBe(false)
  })
})
