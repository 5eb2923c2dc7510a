import { describe, expect, it } from 'vitest'
import { findInsecurity } from './insecurity.ts'

const usual = { host: '127.0.0.1', publicUrl: undefined, insecureHttp: false }
const starts = (given: object) => findInsecurity({ ...usual, ...given }).length === 0

describe('findInsecurity', () => {
  it('lets a server start that is for this machine alone, or has a certificate before it', () => {
    for (const given of [
      {},
      ...[{ host: 'localhost' }, { host: '::1' }, { host: '127.0.0.1' }],
      { publicUrl: 'http://localhost:3000' },
      { host: '0.0.0.0', publicUrl: 'https://food.example.org' },
    ])
      expect(starts(given), JSON.stringify(given)).toBe(true)
  })

  it('lets none start that others can reach over plain HTTP, unless the operator wants that', () => {
    for (const given of [
      ...[{ host: '0.0.0.0' }, { host: '::' }, { host: '192.168.1.20' }],
      { publicUrl: 'http://food.lan' },
      { host: '0.0.0.0', publicUrl: 'http://localhost:3000' },
    ]) {
      expect(starts(given), JSON.stringify(given)).toBe(false)
      expect(starts({ ...given, insecureHttp: true })).toBe(true)
    }
    expect(findInsecurity({ ...usual, host: '0.0.0.0' }).join()).toMatch(
      /PUBLIC_URL.*INSECURE_HTTP=true/,
    )
  })
})
