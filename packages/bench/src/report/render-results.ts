import { describeLine } from './describe-line.ts'
import type { Report } from './report.ts'

export const startMark = '<!-- results: written by npm run bench -- --docs -->'
export const endMark = '<!-- end of results -->'

/** The results section of the document, between its marks. */
export function renderResults(report: Report): string {
  const rows = report.lines.map((line) => {
    const { figure, name, http, sides, compared, bar, verdict } = describeLine(line)
    const mark = verdict === 'missed' ? '**missed**' : verdict
    const cells = [figure, name, http, sides.join('<br>'), compared, bar, mark]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  })
  const reasons = new Map(
    report.lines.flatMap(({ figure, bar }) => (bar === null ? [] : [[figure, bar.why] as const])),
  )
  const facts = [
    ['date', report.at.slice(0, 10)],
    ['command', `\`${report.command}\``],
    ...Object.entries(report.machine),
    ...Object.entries(report.versions),
  ]
  return [
    startMark,
    '',
    ...(report.label === null ? [] : [`**${report.label}.**`, '']),
    ...(report.isQuick ? ['Quick: samples too small to be a measurement.', ''] : []),
    '| figure | what | HTTP in it | medians [least–greatest round] | compared | bar | |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    'Why these bars:',
    '',
    ...[...reasons].map(([figure, why]) => `- ${figure}: ${why}`),
    '',
    'Measured on:',
    '',
    ...facts.map(([name, value]) => `- ${name}: ${value}`),
    '',
    endMark,
  ].join('\n')
}

/**
 * Puts the results between the marks of a document.
 *
 * @throws Error where the marks are missing, since they would be written nowhere.
 */
export function placeResults(document: string, results: string): string {
  const start = document.indexOf(startMark)
  const end = document.indexOf(endMark)
  if (start < 0 || end < start) throw new Error('The document has no marks for results.')
  return document.slice(0, start) + results + document.slice(end + endMark.length)
}
