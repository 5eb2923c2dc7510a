/** A source of choices that is the same for the same seed, so that a request can be made again by its number. */
export type Chance = {
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  pick<value>(values: readonly value[]): value
  /** Whether something of this probability comes about. */
  happens(probability: number): boolean
}

/** The choices of one request of a series (mulberry32, Ettinger 2017). */
export function chanceOf(seed: number, nr: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(nr + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    pick: (values) => {
      if (values.length === 0) throw new RangeError('there is nothing to pick from')
      return values[below(values.length)] as (typeof values)[number]
    },
    happens: (probability) => next() < probability,
  }
}
