import type { Problem } from '@zero-sum/contracts'
import { type Terminal, wrap } from './terminal.ts'

/** A refusal to be read in a terminal: why, every fault of the intake, and the ways out. */
export function printProblem(file: string, problem: Problem, terminal: Terminal): string {
  const faults = (problem.errors ?? []).map(({ pointer, detail }) => {
    const field = pointer === '' ? 'the whole intake' : pointer.slice(1).replaceAll('/', '.')
    return `• ${field}: ${detail}`
  })
  const suggestions = problem.suggestions ?? []
  const lines = [
    terminal.bold(`${problem.title} (${file})`),
    ...wrap(problem.detail, terminal.columns),
    ...faults.flatMap((fault) => wrap(fault, terminal.columns, '  ')),
    ...(suggestions.length === 0 ? [] : ['What would help:']),
    ...suggestions.flatMap(({ detail }) => wrap(`• ${detail}`, terminal.columns, '  ')),
  ]
  return `${lines.join('\n')}\n`
}
