const minute = 60_000
/** A zone never changes twice in so short a time. */
const strideMs = 5 * 24 * 60 * minute

export type ZoneTransition = { atMs: number; fromMinutes: number; toMinutes: number }

/** The offsets of a time zone from UTC, in minutes, by the machine's copy of the IANA database. */
export function offsetsOf(timeZone: string): (atMs: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  return (atMs) => {
    const name = format.formatToParts(atMs).find(({ type }) => type === 'timeZoneName')?.value
    const [, sign, hours = '0', minutes = '0'] =
      /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? '') ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  }
}

/** Every change of a zone's offset between two instants, to the minute, in order. */
export function zoneTransitions(
  offsetAt: (atMs: number) => number,
  fromMs: number,
  toMs: number,
): ZoneTransition[] {
  const found: ZoneTransition[] = []
  for (let start = fromMs; start < toMs; start += strideMs) {
    const [fromMinutes, toMinutes] = [offsetAt(start), offsetAt(start + strideMs)]
    if (fromMinutes !== toMinutes)
      found.push({ atMs: firstAfter(offsetAt, start, fromMinutes), fromMinutes, toMinutes })
  }
  return found
}

/** The first full minute after `start` that does not have the offset of `start`, by halving. */
function firstAfter(offsetAt: (atMs: number) => number, start: number, before: number): number {
  let [low, high] = [0, strideMs / minute]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(start + middle * minute) === before) low = middle
    else high = middle
  }
  return start + high * minute
}
