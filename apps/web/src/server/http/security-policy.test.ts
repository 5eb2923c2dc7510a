import { describe, expect, it } from 'vitest'
import { commonHeaders, pagePolicy, policyOf } from './security-policy.ts'

const page = () => 'the policy of a page'

describe('the policy of a page', () => {
  it('lets no script run but those with its nonce, and nobody frame it', () => {
    const policy = pagePolicy('bm9uY2U=', false)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'nonce-bm9uY2U=' 'strict-dynamic';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe|https?:|\*/)
  })

  it('belongs to pages alone', () => {
    for (const path of ['/', '/today', '/plans/1/meals/2/3', '/apis', '/offline'])
      expect(policyOf(path, page)).toBe('the policy of a page')
    for (const path of ['/api/plan/active', '/api', '/_next/static/a.js', '/livez', '/readyz'])
      expect(policyOf(path, page)).toMatch(/^default-src 'none';(?!.*-src '(?!none))/)
    expect(policyOf('/api/plan/1.pdf', page)).not.toContain('default-src')
    expect(policyOf('/sw.js', page)).toContain("script-src 'self'")
    for (const path of ['/operator/queues', '/operator/queues/queue/plan-generation'])
      expect(policyOf(path, page)).toMatch(/script-src 'self';.*base-uri 'self'/)
    expect(policyOf('/operator/queuesque', page)).toBe('the policy of a page')
  })
})

describe('the headers of every answer', () => {
  it('insist on HTTPS only where people come by it', () => {
    expect(commonHeaders(true)).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    })
    expect(commonHeaders(false)).not.toHaveProperty('strict-transport-security')
    expect(commonHeaders(false)).toMatchObject({ 'x-content-type-options': 'nosniff' })
  })
})
