import { expect, it } from 'vitest'
import { maskAddress } from './mask-address.ts'

it('keeps the network of an address and nothing of the household', () => {
  expect(maskAddress('203.0.113.7')).toBe('203.0.113.x')
  expect(maskAddress('2001:0db8:00ab:0001:0000:0000:0000:0000')).toBe('2001:db8:ab::x')
  expect(maskAddress('2001:db8::1')).toBe('2001:db8:0::x')
  expect(maskAddress('::1')).toBe('0:0:0::x')
})

it('leaves alone what is masked, and drops what is no address', () => {
  for (const masked of ['203.0.113.x', '2001:db8:ab::x']) expect(maskAddress(masked)).toBe(masked)
  for (const other of [null, undefined, '', 'unknown']) expect(maskAddress(other)).toBe('')
})
