import { describe, expect, it } from 'vitest'
import { publicAddress } from './public-address.ts'

const asked = (headers: Record<string, string>) =>
  new Request('http://127.0.0.1:3000/api/calendar', { headers })

describe('publicAddress', () => {
  it('is at the address that the operator gave', () => {
    const config = { publicUrl: 'https://food.example.org/' }
    expect(publicAddress('/share/zs_x', asked({ host: 'evil.example' }), config)).toBe(
      'https://food.example.org/share/zs_x',
    )
  })

  it('is otherwise at the one that was asked', () => {
    const config = { publicUrl: undefined }
    expect(publicAddress('/share/zs_x', asked({ host: 'pi.local:3000' }), config)).toBe(
      'http://pi.local:3000/share/zs_x',
    )
    const proxied = asked({ host: 'food.example.org', 'x-forwarded-proto': 'https, http' })
    expect(publicAddress('/x', proxied, config)).toBe('https://food.example.org/x')
  })
})
