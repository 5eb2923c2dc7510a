import type { Line, Report } from './report.ts'

/**
 * One report of several runs on one machine: a later run's lines stand in for an earlier one's of the same figure and
 * backend, and its head stands for all.
 */
export function mergeReports(reports: readonly [Report, ...Report[]]): Report {
  return reports.reduce((earlier, later) => {
    const replaced = new Set(later.lines.map(placeOf))
    return {
      ...later,
      isQuick: earlier.isQuick || later.isQuick,
      lines: [...earlier.lines.filter((line) => !replaced.has(placeOf(line))), ...later.lines],
    }
  })
}

function placeOf({ figure, backend }: Line): string {
  return `${figure} ${backend}`
}
