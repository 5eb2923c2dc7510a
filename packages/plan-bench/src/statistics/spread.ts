/** A sample in a few numbers. */
export type Spread = {
  count: number
  median: number
  p90: number
  p95: number
  p99: number
  least: number
  most: number
}

/**
 * The value under which the share `q` of an ordered sample lies, by linear interpolation: type 7 of Hyndman and Fan 1996
 * (doi:10.1080/00031305.1996.10473566).
 */
function at(ordered: readonly number[], q: number): number {
  const place = (ordered.length - 1) * q
  const below = ordered[Math.floor(place)] ?? Number.NaN
  const above = ordered[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** The spread of a sample; nothing of an empty one. */
export function spreadOf(sample: readonly number[]): Spread | undefined {
  if (sample.length === 0) return undefined
  const ordered = sample.toSorted((left, right) => left - right)
  return {
    count: ordered.length,
    median: at(ordered, 0.5),
    p90: at(ordered, 0.9),
    p95: at(ordered, 0.95),
    p99: at(ordered, 0.99),
    least: at(ordered, 0),
    most: at(ordered, 1),
  }
}

/** The share of a sample for which something holds, 0 to 1; not a number where there is no sample. */
export function shareOf<item>(sample: readonly item[], holds: (item: item) => boolean): number {
  return sample.filter(holds).length / sample.length
}
