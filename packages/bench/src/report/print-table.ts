import { describeLine } from './describe-line.ts'
import type { Report } from './report.ts'

/** The report for a terminal: a block for each line, since the sides say more than columns would hold. */
export function printTable(report: Report): string {
  const blocks = report.lines.map((line) => {
    const { figure, name, http, sides, compared, bar, verdict } = describeLine(line)
    const rows: [string, string][] = [
      ['HTTP', http],
      ...sides.map((side): [string, string] => splitAtColon(side)),
      ...(compared === '' ? [] : [splitAtColon(compared)]),
      ...(bar === '' ? [] : [['bar', `${bar}: ${verdict.toUpperCase()}`] as [string, string]]),
    ]
    const width = Math.max(...rows.map(([label]) => label.length))
    const body = rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`)
    return [`${figure}: ${name}`, ...body].join('\n')
  })
  const head = [
    ...(report.label === null ? [] : [report.label]),
    ...(report.isQuick ? ['Quick: samples too small to be a measurement.'] : []),
    `Medians of rounds in turn, with the least and the greatest round in brackets.`,
  ]
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`
}

function splitAtColon(text: string): [string, string] {
  const at = text.indexOf(': ')
  return [text.slice(0, at), text.slice(at + 2)]
}
