const dayMs = 24 * 60 * 60 * 1_000

/**
 * Milliseconds from `now` until it is next `time` (`HH:MM`) in UTC, more than none; nothing where that is no time.
 * @param {string} time
 * @param {Date} now
 */
export function untilNext(time, now) {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  const today = Date.UTC(
    now.getUTCFullYear(),
    now.getUTCMonth(),
    now.getUTCDate(),
    Number(hours),
    Number(minutes),
  )
  const wait = today - now.getTime()
  return wait > 0 ? wait : wait + dayMs
}
