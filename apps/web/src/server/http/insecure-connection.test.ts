import { describe, expect, it } from 'vitest'
import { isInsecure } from './insecure-connection.ts'

const from = (headers: Record<string, string>, publicUrl?: string) =>
  isInsecure({ headers: new Headers(headers) }, { publicUrl })

describe('isInsecure', () => {
  it('finds nothing wrong with this machine and with HTTPS', () => {
    for (const host of [
      'localhost:3000',
      'food.localhost',
      '127.0.0.1:3000',
      '127.1.2.3',
      '[::1]:80',
    ])
      expect(from({ host }), host).toBe(false)
    const host = '192.168.1.20:3000'
    expect(from({ host, 'x-forwarded-proto': 'https' })).toBe(false)
    expect(from({ host: 'web:3000' }, 'https://food.example.org')).toBe(false)
  })

  it('does with plain HTTP from other devices, whatever their names', () => {
    for (const host of [
      '192.168.1.20:3000',
      'food.lan',
      'localhost.example.org',
      '127.0.0.1.nip.io',
      '[fe80::1]:3000',
    ])
      expect(from({ host }), host).toBe(true)
    expect(from({ host: 'food.lan' }, 'http://food.lan')).toBe(true)
    expect(from({ host: 'food.lan', 'x-forwarded-proto': 'http' })).toBe(true)
  })
})
