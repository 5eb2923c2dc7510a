import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hasPlaceholderPassword, isPlaceholder } from './placeholder.ts'

describe('isPlaceholder', () => {
  it.each([
    'changeme-changeme',
    'Change_Me_In_Production',
    'your-secret-goes-here',
    'replace-with-a-secret',
    'supersecretsecret',
    'passwordpassword',
    '0123456789abcdef',
    'qwertyuiopasdfgh',
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
  ])('knows %s', (secret) => expect(isPlaceholder(secret)).toBe(true))

  it('lets through what chance makes', () => {
    for (let round = 0; round < 2_000; round += 1) {
      expect(isPlaceholder(randomBytes(16).toString('hex'))).toBe(false)
      expect(isPlaceholder(randomBytes(16).toString('base64'))).toBe(false)
    }
    expect(isPlaceholder('correct horse battery staple')).toBe(false)
  })
})

it('hasPlaceholderPassword looks at the password alone', () => {
  expect(hasPlaceholderPassword('postgres://role:changeme@host/name')).toBe(true)
  expect(hasPlaceholderPassword('postgres://role:PASSWORD@host/name')).toBe(true)
  expect(hasPlaceholderPassword('postgres://role:password@host/name')).toBe(false)
  expect(hasPlaceholderPassword('postgres://changeme:d41f7a09@host/changeme')).toBe(false)
})
