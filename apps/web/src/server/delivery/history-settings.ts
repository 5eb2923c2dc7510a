import type { HistoryRule } from '@zero-sum/database'

const names = { eventDays: 'KEEP_EVENTS_DAYS', planlessDays: 'KEEP_FAILED_JOBS_DAYS' } as const
const defaults = { eventDays: 90, planlessDays: 180 } as const

/** Younger ones are still being looked at, asked for again by programs, or replayed by an operator. */
const leastDays = 2
const mostDays = 36_500

/** Reads for how many days what jobs leave behind is kept, `forever` among them, or says what is wrong with it. */
export function readHistorySettings(
  environment: Readonly<Record<string, string | undefined>>,
): { rule: HistoryRule } | { faults: string[] } {
  const faults: string[] = []
  const read = (key: keyof typeof names): number | undefined => {
    const written = environment[names[key]]?.trim() ?? ''
    if (written === '') return defaults[key]
    if (written === 'forever') return undefined
    const days = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN
    if (days >= leastDays && days <= mostDays) return days
    faults.push(`${names[key]} is a number of days from ${leastDays} to ${mostDays}, or forever.`)
    return undefined
  }
  const rule = { eventDays: read('eventDays'), planlessDays: read('planlessDays') }
  return faults.length > 0 ? { faults } : { rule }
}
