import type { Report } from './report.ts'
import { type Table, tablesOf } from './tables.ts'

export const startMark = '<!-- plans: written by npm run bench:plans -- --write -->'
export const endMark = '<!-- end of plans -->'

/** The section on plans of docs/benchmarks.md, between its marks. */
export function renderPlanResults(report: Report): string {
  const facts = [
    ['date', report.at.slice(0, 10)],
    ['command', `\`${report.command}\``],
    ...Object.entries(report.machine),
  ]
  return [
    startMark,
    '',
    ...tablesOf(report).flatMap(({ title, rows }) => [`**${title}**`, '', ...markdown(rows), '']),
    'Measured on:',
    '',
    ...facts.map(([name, value]) => `- ${name}: ${value}`),
    '',
    endMark,
  ].join('\n')
}

function markdown([head = [], ...rows]: Table['rows']): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)]
}

/**
 * Puts the section between the marks of a document.
 *
 * @throws Error where the marks are missing, since it would be written nowhere.
 */
export function placePlanResults(document: string, section: string): string {
  const start = document.indexOf(startMark)
  const end = document.indexOf(endMark)
  if (start < 0 || end < start) throw new Error('The document has no marks for plans.')
  return document.slice(0, start) + section + document.slice(end + endMark.length)
}
