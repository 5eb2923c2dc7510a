/** A reproducible source of choices. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  fraction(): number
  /** An integer from 0 to `limit` − 1. */
  below(limit: number): number
  /** A number from `least` up to `most`. */
  between(least: number, most: number): number
  /** A waiting time whose mean is `mean`, as between events that know nothing of each other (exponential distribution). */
  gap(mean: number): number
}

/**
 * A generator for one use of a seed; `stream` numbers tell the uses apart, so that what one draws never shifts another.
 * mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, which is plenty for a schedule.
 */
export function createRandom(seed: number, ...stream: number[]): Random {
  let state = stream.reduce((hash, part) => scramble(hash + Math.imul(part + 1, step)), seed >>> 0)
  const fraction = () => {
    state = (state + step) >>> 0
    return scramble(state) / 0x1_0000_0000
  }
  return {
    fraction,
    below: (limit) => Math.floor(fraction() * limit),
    between: (least, most) => least + fraction() * (most - least),
    gap: (mean) => -Math.log(1 - fraction()) * mean,
  }
}

const step = 0x6d2b_79f5

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return (mixed ^ (mixed >>> 14)) >>> 0
}
