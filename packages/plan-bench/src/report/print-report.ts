import type { Report } from './report.ts'
import { type Table, tablesOf } from './tables.ts'

/** The report for a terminal, with every sane person that was refused. */
export function printReport(report: Report): string {
  const tables = tablesOf(report).map(({ title, rows }) => [title, ...aligned(rows)].join('\n'))
  const examples = report.breaches.map(
    ({ kind, first }) =>
      `  ${kind}: ${first.name}, seed ${first.seed}: ${first.where}: ${first.detail}`,
  )
  const refused = report.refusals.refusedSane.map(
    ({ name, seed, reason, detail, suggestions, written }) =>
      [
        `  ${name}, seed ${seed}: ${reason}: ${detail}`,
        ...suggestions.map((suggestion) => `    way out: ${suggestion}`),
        `    ${JSON.stringify(written)}`,
      ].join('\n'),
  )
  return `${[
    ...tables,
    ['The first of each kind of breach', ...examples].join('\n'),
    ['Sane people who were refused', ...refused].join('\n'),
  ].join('\n\n')}\n`
}

/** The first column to the left, the others to the right but words. */
function aligned(rows: Table['rows']): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  return rows.map((row) =>
    `  ${row.map((cell, at) => (at === 0 || /^[a-z]/i.test(cell) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`.trimEnd(),
  )
}
