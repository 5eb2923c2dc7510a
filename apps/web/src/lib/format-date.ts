const locale = 'en-GB'

// A calendar day has no time zone: it is read and written as UTC, so that it never slips to its neighbour.
const dayMonth = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const shortDayMonth = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const instant = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A calendar day (`YYYY-MM-DD`) as "9 March". */
export function formatDay(date: string): string {
  return dayMonth.format(new Date(`${date}T00:00:00Z`))
}

/** A calendar day (`YYYY-MM-DD`) as "9 Mar". */
export function formatDayShort(date: string): string {
  return shortDayMonth.format(new Date(`${date}T00:00:00Z`))
}

/** An instant (ISO 8601) in the reader's own time zone: "9 March 2026 at 18:05". */
export function formatInstant(at: string): string {
  return instant.format(new Date(at))
}

/** The calendar day `days` after `from` where the reader is, as `YYYY-MM-DD`. */
export function localDay(from: Date, days: number): string {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
