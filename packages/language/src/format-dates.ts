import type { WeekStart } from '@zero-sum/contracts'
import { dateFormat } from './intl-formatters.ts'

type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

const styles = {
  /** "9 March" */
  day: { day: 'numeric', month: 'long' },
  /** "9 Mar" */
  short: { day: 'numeric', month: 'short' },
  /** "9 March 2026" */
  year: { day: 'numeric', month: 'long', year: 'numeric' },
  /** "Monday, 9 March" */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateStyle = keyof typeof styles

/** Dates and times. A calendar day (`YYYY-MM-DD`) has no time zone; an instant (ISO 8601) is shown in the person's. */
export function formatDates(tag: string, timeZone: string) {
  const day = (options: Intl.DateTimeFormatOptions) =>
    // Read and written as UTC, so that a day never slips to its neighbour.
    dateFormat(tag, { ...options, timeZone: 'UTC' })
  return {
    date: (isoDay: string, style: DateStyle = 'day') => day(styles[style]).format(noon(isoDay)),
    /** "2–8 March 2026" */
    dateRange: (from: string, to: string) => day(styles.year).formatRange(noon(from), noon(to)),
    weekday: (weekday: Weekday, width: 'long' | 'short' = 'long') =>
      // 5 January 2026 was a Monday.
      day({ weekday: width }).format(Date.UTC(2026, 0, 5 + weekdays.indexOf(weekday))),
    /** An instant in the person's time zone: "9 March 2026 at 18:05", or to the second: "9 March 2026 at 18:05:07". */
    instant: (at: string | Date, to: 'minute' | 'second' = 'minute') =>
      dateFormat(tag, {
        dateStyle: 'long',
        timeStyle: to === 'second' ? 'medium' : 'short',
        timeZone,
      }).format(new Date(at)),
    /** "18:05" as the person's clock shows it. */
    time: (hoursAndMinutes: string) =>
      day({ timeStyle: 'short' }).format(new Date(`2026-01-05T${hoursAndMinutes}:00Z`)),
    /** The calendar day that it is for the person at an instant, as `YYYY-MM-DD`. */
    dayOf: (at: Date) => dateFormat('en-CA', { dateStyle: 'short', timeZone }).format(at),
  }
}

function noon(isoDay: string): Date {
  return new Date(`${isoDay}T12:00:00Z`)
}

/** The weekdays in the order in which a person's week runs. */
export function orderWeekdays(weekStart: WeekStart): readonly Weekday[] {
  const at = weekdays.indexOf(weekStart)
  return [...weekdays.slice(at), ...weekdays.slice(0, at)]
}
