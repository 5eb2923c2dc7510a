/**
 * The value below which the share `q` (0 to 1) of a sample lies, by linear interpolation between its ordered values: type 7
 * of Hyndman and Fan 1996 (doi:10.1080/00031305.1996.10473566), the default of R and NumPy. For a p99 of fewer than a
 * hundred values this lies between the worst two, so the worst is reported beside it.
 *
 * @throws RangeError for an empty sample, a value that is no number, or a share outside 0 to 1.
 */
export function quantile(sample: readonly number[], q: number): number {
  if (sample.length === 0) throw new RangeError('A quantile needs at least one value.')
  if (!(q >= 0 && q <= 1)) throw new RangeError(`A quantile lies between 0 and 1, not at ${q}.`)
  if (sample.some(Number.isNaN)) throw new RangeError('A quantile needs numbers.')
  const ordered = sample.toSorted((left, right) => left - right)
  const place = (ordered.length - 1) * q
  const below = ordered[Math.floor(place)] ?? 0
  const above = ordered[Math.ceil(place)] ?? 0
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle value; the mean of the middle two of an even number. */
export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5)
}
