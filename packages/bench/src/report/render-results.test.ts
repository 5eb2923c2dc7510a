import { describe, expect, it } from 'vitest'
import { printTable } from './print-table.ts'
import { endMark, placeResults, renderResults, startMark } from './render-results.ts'
import { makeLine, makeSide, type Report } from './report.ts'

const side = (name: string, rounds: number[]) =>
  makeSide({ name, unit: '/s', rounds, count: 600, also: { p95: 12.5 } })

const report: Report = {
  label: 'before anything',
  at: '2030-01-02T03:04:05.000Z',
  command: 'npm run bench',
  isQuick: false,
  machine: { cores: '2' },
  versions: { node: '24' },
  lines: [
    makeLine({
      figure: 'accept',
      backend: null,
      name: 'accepts | adds',
      http: 'no',
      sides: [side('ours', [900, 1_200, 1_000]), side('bare', [400, 400, 500])],
      compared: { name: 'ours ÷ bare', unit: '×', rounds: [2.25, 3, 2] },
      bar: { direction: 'at least', bar: 3, moonshot: 10, why: 'It is a test.' },
    }),
  ],
}

describe('a report', () => {
  it('judges the median of the rounds', () => {
    expect(report.lines[0]).toMatchObject({ compared: { value: 2.25 }, verdict: 'missed' })
  })

  it('says on a terminal what was measured, how it compares and what was missed', () => {
    const table = printTable(report)
    for (const words of ['1,000/s [900–1,200]', '2.25× [2–3×]', 'at least 3×', 'MISSED', 'n 600'])
      expect(table).toContain(words)
  })

  it('replaces the results of a document and leaves its other words', () => {
    const document = `before\n${startMark}\nold\n${endMark}\nafter\n`
    const placed = placeResults(document, renderResults(report))
    expect(placed).toMatch(/^before\n/)
    expect(placed).toMatch(/\nafter\n$/)
    expect(placed).not.toContain('old')
    expect(placed).toContain('**missed**')
    expect(placed).toContain('accepts \\| adds')
    expect(placed).toContain('- accept: It is a test.')
    expect(placeResults(placed, renderResults(report))).toBe(placed)
  })

  it('refuses a document without marks', () => {
    expect(() => placeResults('nothing', 'results')).toThrow('no marks')
  })
})
