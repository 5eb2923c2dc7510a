import { writeLocal } from './local-times.ts'
import { offsetsOf, type ZoneTransition, zoneTransitions } from './zone-transitions.ts'

const yearMs = 366 * 24 * 60 * 60_000

/**
 * The VTIMEZONE of an IANA zone as content lines, exact from a year before the first day to a year after the last: each change
 * of the offset is an observance of its own, so that zones whose changes follow no yearly rule are right too. There is always
 * a STANDARD part, which some calendars insist on.
 */
export function vtimezone(timeZone: string, firstDay: string, lastDay: string): string[] {
  const offsetAt = offsetsOf(timeZone)
  const from = Date.parse(`${firstDay}T00:00Z`) - yearMs
  const changes = zoneTransitions(offsetAt, from, Date.parse(`${lastDay}T00:00Z`) + yearMs)
  const start = offsetAt(from)
  const standard = Math.min(start, ...changes.map(({ toMinutes }) => toMinutes))
  const beginning: ZoneTransition = { atMs: from, fromMinutes: start, toMinutes: start }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...[beginning, ...changes].flatMap((change) => observance(change, standard)),
    'END:VTIMEZONE',
  ]
}

function observance({ atMs, fromMinutes, toMinutes }: ZoneTransition, standard: number): string[] {
  const kind = toMinutes === standard ? 'STANDARD' : 'DAYLIGHT'
  return [
    `BEGIN:${kind}`,
    // The clock as it stood before the change (RFC 5545, 3.6.5).
    `DTSTART:${writeLocal(atMs + fromMinutes * 60_000)}`,
    `TZOFFSETFROM:${writeOffset(fromMinutes)}`,
    `TZOFFSETTO:${writeOffset(toMinutes)}`,
    `END:${kind}`,
  ]
}

/** "+0530" */
function writeOffset(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`
}
