import { escapeText, joinLines } from './content-lines.ts'
import { vtimezone } from './vtimezone.ts'

const productId = '-//Zero Sum Nutrition//Meal plan//EN'

type CalendarSettings = { name: string; timeZone: string; refreshHours: number }

/** How every calendar of ours begins. */
export function calendarHead({ name, timeZone, refreshHours }: CalendarSettings): string[] {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${productId}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Both names: RFC 7986 has the first, and the calendars of Apple, Google and Microsoft read the second.
    ...[`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`],
    `X-WR-TIMEZONE:${timeZone}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
  ]
}

/** A calendar with no meals in it. RFC 5545 wants one part in every calendar; a time zone is none that anybody sees. */
export function emptyIcs({ name }: { name: string }): string {
  return joinLines([
    ...calendarHead({ name, timeZone: 'UTC', refreshHours: 1 }),
    ...vtimezone('UTC', '2026-01-01', '2026-01-01'),
    'END:VCALENDAR',
  ])
}
