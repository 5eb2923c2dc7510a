import { formatValue } from './format-value.ts'
import type { Line, Side } from './report.ts'

/** A line of the report as the words of a table's cells, the same on a terminal and in a document. */
export type LineWords = {
  figure: string
  name: string
  http: string
  sides: string[]
  compared: string
  bar: string
  verdict: string
}

export function describeLine(line: Line): LineWords {
  const { bar, compared } = line
  return {
    figure: line.backend === null ? line.figure : `${line.figure}, ${line.backend}`,
    name: line.name,
    http: line.http,
    sides: line.sides.map(describeSide),
    compared:
      compared === null
        ? ''
        : `${compared.name}: ${formatValue(compared.value, compared.unit)}${spread(compared.rounds, compared.unit)}`,
    bar:
      bar === null
        ? ''
        : `${bar.direction} ${bar.bar}${unitOf(line)} (moonshot ${bar.moonshot}${unitOf(line)})`,
    verdict: line.verdict === 'reported' ? '' : line.verdict,
  }
}

function describeSide({ name, unit, value, rounds, count, also }: Side): string {
  const others = Object.entries(also).map(([fact, number]) => `${fact} ${formatNumber(number)}`)
  const facts = [...others, `n ${formatNumber(count)}`].join(', ')
  return `${name}: ${formatValue(value, unit)}${spread(rounds, unit)}, ${facts}`
}

function formatNumber(value: number): string {
  return formatValue(value, '').trim().replace(/\.0+$/, '')
}

/** The least and the greatest round, where there are several. */
function spread(rounds: readonly number[], unit: string): string {
  if (rounds.length < 2) return ''
  const [least, most] = [Math.min(...rounds), Math.max(...rounds)]
  return ` [${formatNumber(least)}–${formatNumber(most)}${unit === '×' ? '×' : ''}]`
}

function unitOf({ compared }: Line): string {
  if (compared === null) return ''
  return compared.unit === '×' ? '×' : ` ${compared.unit}`
}
