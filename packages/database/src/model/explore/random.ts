/** Where an interleaving gets its chances from. */
export type Random = {
  /** A whole number from 0 to below `limit`; 0 is always the plainest choice. */
  below(limit: number): number
}

/** The 32-bit mixer of MurmurHash3 over a counter: the same seed gives the same numbers everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return {
    below(limit) {
      state = (state + 0x9e3779b9) | 0
      let mixed = state ^ (state >>> 16)
      mixed = Math.imul(mixed, 0x85ebca6b)
      mixed ^= mixed >>> 13
      mixed = Math.imul(mixed, 0xc2b2ae35)
      mixed ^= mixed >>> 16
      return Math.floor(((mixed >>> 0) / 0x1_0000_0000) * limit)
    },
  }
}

/** The same numbers, written down. */
export function recordingRandom(source: Random, drawn: number[]): Random {
  return {
    below(limit) {
      const number = source.below(limit)
      drawn.push(number)
      return number
    },
  }
}

/** Numbers that were written down, perhaps fewer of them; the plainest choice where there are none left. */
export function replayingRandom(drawn: readonly number[]): Random {
  let place = 0
  return {
    below(limit) {
      const number = drawn[place] ?? 0
      place += 1
      return Math.min(number, limit - 1)
    },
  }
}

/** One of a list that has at least one. */
export function pick<item>(random: Random, items: readonly [item, ...(readonly item[])]): item {
  return items[random.below(items.length)] ?? items[0]
}

/** True once in so many times. */
export function seldom(random: Random, once: number): boolean {
  return random.below(once) === once - 1
}
