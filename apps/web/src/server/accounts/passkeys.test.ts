import { expect, it } from 'vitest'
import { passkeyPlace } from './passkeys.ts'

const placeOf = (publicUrl: string | undefined) => passkeyPlace({ publicUrl })?.host

it('knows where browsers take passkeys', () => {
  expect(placeOf('https://food.example.org/')).toBe('food.example.org')
  expect(placeOf('http://localhost:3000')).toBe('localhost:3000')
  expect(placeOf(undefined)).toBe('localhost')
})

it('knows where they take none', () => {
  for (const url of ['http://food.example.org', 'https://192.168.1.5', 'https://[fd00::1]'])
    expect(placeOf(url), url).toBeUndefined()
})
