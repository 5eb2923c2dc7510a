/**
 * Round by round what `ours` comes to beside `other`: rounds that ran next to each other had the same neighbours on the
 * machine, so they are compared first and their median is taken afterwards.
 *
 * @throws RangeError where the rounds don't pair up, or a divisor is zero.
 */
export function ratios(ours: readonly number[], other: readonly number[]): number[] {
  return pair(ours, other, (one, two) => {
    if (two === 0) throw new RangeError('A ratio needs something to divide by.')
    return one / two
  })
}

/** As `ratios`, by subtraction. */
export function differences(ours: readonly number[], other: readonly number[]): number[] {
  return pair(ours, other, (one, two) => one - two)
}

function pair(
  ours: readonly number[],
  other: readonly number[],
  compare: (one: number, two: number) => number,
): number[] {
  if (ours.length !== other.length)
    throw new RangeError(`${ours.length} rounds can't be compared with ${other.length}.`)
  return ours.map((value, round) => compare(value, other[round] ?? 0))
}
