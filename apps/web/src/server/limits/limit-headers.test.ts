import { expect, it } from 'vitest'
import { limitHeaders } from './limit-headers.ts'
import { networkOf } from './partition.ts'

it('tells of limits as the draft has it, with several policies in a list', () => {
  const rule = { per: 'person', most: 5, windowMs: 3_600_000 } as const
  const verdict = { allowed: true, remaining: 3, endsInMs: 1_739_200 }
  expect(limitHeaders([])).toEqual([])
  expect(
    limitHeaders([
      { name: 'generate', rule, verdict },
      { name: 'generate-day', rule: { ...rule, windowMs: 86_400_000 }, verdict },
    ]),
  ).toEqual([
    ['ratelimit-policy', '"generate";q=5;w=3600, "generate-day";q=5;w=86400'],
    ['ratelimit', '"generate";r=3;t=1740, "generate-day";r=3;t=1740'],
  ])
})

it('counts all addresses of one line of IPv6 as one', () => {
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9')
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(networkOf('2001:DB8:1:2::9')).toBe('2001:db8:1:2')
  expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0')
  expect(networkOf('')).toBe('')
})
