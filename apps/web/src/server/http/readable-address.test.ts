import { expect, it } from 'vitest'
import { readableAddress } from './readable-address.ts'

it('leaves an address as it is that can be decoded', () => {
  for (const address of ['/', '/api/plan/1?a=%', '/a%20b/%C3%BC', '/api/recipes?language=%ff'])
    expect(readableAddress(address)).toBe(address)
})

it('takes percent signs for what they are where they mean no character', () => {
  expect(readableAddress('/api/plan/%zz/swap?x=%')).toBe('/api/plan/%25zz/swap?x=%')
  for (const path of ['/%', '/%ff', '/%c0%af', '/%ED%A0%BD', '/api/plan/%.ics', '/ok%20/%E0'])
    expect(decodeURIComponent(readableAddress(path))).toBe(path)
})
