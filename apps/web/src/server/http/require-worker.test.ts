import { describe, expect, it } from 'vitest'
import type { Runtime } from '../runtime.ts'
import { holdsInternalSecret } from './require-worker.ts'

const present = 'd41f7a09be23c586'
const before = '7c20be91f5d3a846'

function isLetIn(authorization: string | undefined, previous: string | undefined): boolean {
  const headers = authorization === undefined ? {} : { authorization }
  const config = { internalApiSecret: present, previousInternalApiSecret: previous }
  const request = new Request('http://host/api/plan/claim', { headers })
  return holdsInternalSecret(request, { config } as Runtime)
}

describe('holdsInternalSecret', () => {
  it('lets in whoever has the present secret, or the one before while that counts', () => {
    expect(isLetIn(`Bearer ${present}`, undefined)).toBe(true)
    expect(isLetIn(`Bearer ${present}`, before)).toBe(true)
    expect(isLetIn(`Bearer ${before}`, before)).toBe(true)
    expect(isLetIn(`Bearer ${before}`, undefined)).toBe(false)
  })

  it('lets in nobody else', () => {
    for (const given of [undefined, '', 'Bearer ', 'Bearer undefined', present, 'Bearer another'])
      expect(isLetIn(given, undefined), given).toBe(false)
  })
})
