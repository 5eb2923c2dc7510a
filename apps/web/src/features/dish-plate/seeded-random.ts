/** Numbers from 0 to 1 that look thrown and are the same for the same text: FNV-1a for the seed, mulberry32 for the row. */
export type Random = () => number

export function seededRandom(text: string): Random {
  let state = 0x811c9dc5
  for (const character of text) {
    state ^= character.codePointAt(0) ?? 0
    state = Math.imul(state, 0x01000193)
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A number between two others. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random()
}
