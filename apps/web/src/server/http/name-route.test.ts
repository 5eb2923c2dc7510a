import { describe, expect, it } from 'vitest'
import { nameRoute } from './name-route.ts'

const name = (path: string) => nameRoute(`http://localhost:3000${path}`)

describe('nameRoute', () => {
  it('says which route it was', () => {
    expect(name('/api/plan/0197e6a0-5b1c-7c3e-9a65-0f2b8f1d3c4e/swap?day=1')).toBe(
      '/api/plan/:id/swap',
    )
  })

  it('tells no secret that stands in an address', () => {
    expect(name('/api/calendar/zs_AbC-d_3.ics')).toBe('/api/calendar/:token.ics')
    expect(name('/api/shares/zs_AbC-d_3')).toBe('/api/shares/:token')
    expect(name('/api/auth/reset-password/sEcReT?callbackURL=x')).toBe(
      '/api/auth/reset-password/:token',
    )
    expect(name('/api/auth/verify-email?token=ey.J.x')).toBe('/api/auth/verify-email')
  })
})
