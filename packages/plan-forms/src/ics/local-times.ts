const minuteMs = 60_000

/** A wall clock, as the milliseconds that it would be in UTC: no zone, so that nothing slips. */
export type WallClock = number & { readonly __clock: 'wall' }

/** A day (`YYYY-MM-DD`) and a time (`HH:MM`) as a wall clock shows them. */
export function wallClock(date: string, time: string): WallClock {
  return Date.parse(`${date}T${time}:00Z`) as WallClock
}

/** So many minutes later on the same clock; before, where they are negative. */
export function addMinutes(clock: WallClock, minutes: number): WallClock {
  return (clock + minutes * minuteMs) as WallClock
}

/** "20260309T123000": DATE-TIME without a zone (RFC 5545, 3.3.5). */
export function writeLocal(clock: number): string {
  return new Date(clock).toISOString().replace(/[-:]/g, '').slice(0, 15)
}

/** "20260309T123000Z" */
export function writeUtc(atMs: number): string {
  return `${writeLocal(atMs)}Z`
}
