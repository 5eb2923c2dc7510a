import { expect, it } from 'vitest'
import { redact } from './redact.ts'

it('shows of a secret nothing that opens anything', () => {
  const addresses = {
    'postgres://role:hunter2@host:5432/name?password=hunter2': 'postgres://role:…@host:5432/name?…',
    'postgres://host/name': 'postgres://host/name',
  }
  for (const [address, shown] of Object.entries(addresses))
    expect(redact('DATABASE_URL', address)).toBe(shown)
  expect(redact('AUTH_SECRET', 'd41f7a09be23c586')).toBe('(16 characters)')
  expect(redact('AUTH_SECRET', 'a://b')).not.toBe('')
  expect(redact('PUBLIC_URL', 'https://food.example.org')).toBe('https://food.example.org')
})
