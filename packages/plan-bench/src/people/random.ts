/** Chance that can be repeated: the same numbers for the same seed and place. */
export type Random = {
  /** At least 0 and under 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** A number between, rounded to `decimals`. */
  between(least: number, most: number, decimals?: number): number
  chance(share: number): boolean
  pick<item>(list: readonly item[]): item
  /** `count` different items, in the order of the list. */
  some<item>(list: readonly item[], count: number): item[]
}

/**
 * A generator for one place in a series, so that the hundredth person is the same whoever was drawn before. SplitMix64's
 * 32-bit relative with the finaliser of MurmurHash3 (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195).
 */
export function createRandom(seed: number, place: number): Random {
  let state = (Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    between(least, most, decimals = 0) {
      const factor = 10 ** decimals
      return Math.round((least + next() * (most - least)) * factor) / factor
    },
    chance: (share) => next() < share,
    pick(list) {
      const item = list[whole(0, list.length - 1)]
      if (item === undefined) throw new RangeError('There is nothing to pick from.')
      return item
    },
    some(list, count) {
      const left = list.map((_, at) => at)
      const taken = Array.from(
        { length: Math.min(count, list.length) },
        () => left.splice(whole(0, left.length - 1), 1)[0] ?? 0,
      )
      const places = new Set(taken)
      return list.filter((_, at) => places.has(at))
    },
  }
}
