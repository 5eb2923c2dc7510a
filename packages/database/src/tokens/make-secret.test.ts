import { accessTokenPattern } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { hashSecret, makeSecret } from './make-secret.ts'

describe('makeSecret', () => {
  it('has the one shape that secrets of ours have, and is never the same', () => {
    const secrets = Array.from({ length: 200 }, () => makeSecret())
    for (const { secret, start } of secrets) {
      expect(secret).toMatch(accessTokenPattern)
      expect(secret.startsWith(start)).toBe(true)
      expect(start).toHaveLength(8)
    }
    expect(new Set(secrets.map(({ secret }) => secret)).size).toBe(200)
  })
})

describe('hashSecret', () => {
  it('is SHA-256', () => {
    // FIPS 180-2, appendix B.1.
    expect(hashSecret('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})
