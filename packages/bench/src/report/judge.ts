import type { Bar } from './bars.ts'

export const verdicts = ['moonshot', 'met', 'missed', 'reported'] as const
export type Verdict = (typeof verdicts)[number]

/** How a value stands to its bar; without one it is only reported. A value that is no number has missed. */
export function judge(value: number, bar: Bar | undefined): Verdict {
  if (bar === undefined) return 'reported'
  const reaches = (limit: number) =>
    bar.direction === 'at least' ? value >= limit : value <= limit
  if (reaches(bar.moonshot)) return 'moonshot'
  return reaches(bar.bar) ? 'met' : 'missed'
}
