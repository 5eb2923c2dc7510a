import { type Weekday, weekdays } from '@zero-sum/contracts'

export type PlanDate = { day: number; weekday: Weekday; date?: string }

const msPerDay = 86_400_000
const [monday] = weekdays

/**
 * The days of a plan: with a start (YYYY-MM-DD) their dates and the weekdays of those, without one day 1 is a Monday.
 * Calendar days are counted in UTC, where each has 24 hours.
 */
export function planDays(count: number, startDate?: string): PlanDate[] {
  const startMs = startDate === undefined ? undefined : Date.parse(`${startDate}T00:00:00Z`)
  return Array.from({ length: count }, (_, index) => {
    if (startMs === undefined) return { day: index + 1, weekday: weekdayAt(index) }
    const date = new Date(startMs + index * msPerDay)
    return {
      day: index + 1,
      // JavaScript counts weekdays from Sunday, the list from Monday.
      weekday: weekdayAt(date.getUTCDay() + 6),
      date: date.toISOString().slice(0, 10),
    }
  })
}

function weekdayAt(index: number): Weekday {
  return weekdays[index % weekdays.length] ?? monday
}
