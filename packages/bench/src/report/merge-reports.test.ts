import { expect, it } from 'vitest'
import { mergeReports } from './merge-reports.ts'
import { makeLine, makeSide, type Report } from './report.ts'

function report(label: string, places: [backend: 'postgres' | 'redis', value: number][]): Report {
  return {
    label,
    at: '2030-01-01T00:00:00.000Z',
    command: 'bench',
    isQuick: false,
    machine: {},
    versions: {},
    lines: places.map(([backend, value]) =>
      makeLine({
        figure: 'no-op',
        backend,
        name: 'jobs',
        http: 'no',
        sides: [makeSide({ name: 'ours', unit: '/s', rounds: [value], count: 1 })],
      }),
    ),
  }
}

it('puts a later run in the place of an earlier one, backend by backend', () => {
  const merged = mergeReports([
    report('first', [
      ['postgres', 1],
      ['redis', 2],
    ]),
    report('second', [['redis', 3]]),
  ])
  expect(merged.label).toBe('second')
  expect(merged.lines.map(({ backend, sides }) => [backend, sides[0]?.value])).toEqual([
    ['postgres', 1],
    ['redis', 3],
  ])
})
