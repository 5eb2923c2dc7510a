import { expect, it } from 'vitest'
import { judgeReport } from './audit-advisories.ts'

const report = (severity: string) =>
  JSON.stringify({ vulnerabilities: { 'left-pad': { severity, via: [], fixAvailable: true } } })

it('tells grave advisories from small ones, and neither from a registry that gives none', () => {
  expect(judgeReport(report('critical'))).toEqual({
    kind: 'found',
    found: [{ name: 'left-pad', severity: 'critical' }],
  })
  expect(judgeReport(report('high')).kind).toBe('found')
  expect(judgeReport(report('moderate')).kind).toBe('clean')
  expect(judgeReport('{"vulnerabilities":{}}').kind).toBe('clean')
  expect(judgeReport('{"message":"405 Method Not Allowed","error":{}}').kind).toBe('unreachable')
  expect(judgeReport('').kind).toBe('unreachable')
})
