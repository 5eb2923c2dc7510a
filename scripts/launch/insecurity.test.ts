import { describe, expect, it } from 'vitest'
import { findInsecurity } from './insecurity.ts'

const starts = (given: Record<string, string>) => findInsecurity(given).length === 0

describe('findInsecurity', () => {
  it('lets a server start that is for this machine alone, or has a certificate before it', () => {
    for (const given of [
      {},
      ...[{ HOST: 'localhost' }, { HOST: '::1' }, { HOST: '127.0.0.1' }],
      { PUBLIC_URL: 'http://localhost:3000' },
      { HOST: '0.0.0.0', PUBLIC_URL: 'https://food.example.org' },
    ])
      expect(starts(given), JSON.stringify(given)).toBe(true)
  })

  it('lets none start that others can reach over plain HTTP, unless the operator wants that', () => {
    for (const given of [
      ...[{ HOST: '0.0.0.0' }, { HOST: '::' }, { HOST: '192.168.1.20' }],
      { PUBLIC_URL: 'http://food.lan' },
      { HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:3000' },
    ]) {
      expect(starts(given), JSON.stringify(given)).toBe(false)
      expect(starts({ ...given, INSECURE_HTTP: 'true' })).toBe(true)
    }
    expect(findInsecurity({ HOST: '0.0.0.0' }).join()).toMatch(/PUBLIC_URL.*INSECURE_HTTP=true/)
  })
})
