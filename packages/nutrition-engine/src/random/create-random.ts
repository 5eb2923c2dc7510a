/** A reproducible source of choices. Everything random in a plan comes from one of these, so a seed says it all. */
export type Random = {
  /** An integer from 0 to 2³² − 1. */
  nextUint32(): number
  /** An integer from 0 to `limit` − 1; `limit` at least 1. */
  nextBelow(limit: number): number
  /** A number from 0 up to, not including, 1. */
  nextFraction(): number
}

type State = readonly [number, number, number, number]

/**
 * xoshiro128** 1.1, 32 bits out of 128 bits of state (Blackman & Vigna, https://prng.di.unimi.it/xoshiro128starstar.c,
 * public domain). The state must not be all zeros.
 */
export function createXoshiro(state: State): Random {
  let [a, b, c, d] = state
  const nextUint32 = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return result
  }
  const nextFraction = (): number => nextUint32() / 0x1_0000_0000
  return {
    nextUint32,
    nextFraction,
    nextBelow: (limit) => Math.floor(nextFraction() * limit),
  }
}

/**
 * A generator for one use of a seed: `stream` numbers tell the uses apart (day, restart, …), so that what one part of a
 * plan draws never shifts what another part gets.
 */
export function createRandom(seed: number, ...stream: number[]): Random {
  let hash = mix(seed)
  for (const part of stream) hash = mix((hash ^ mix(part + 0x9e37_79b9)) >>> 0)
  const expand = (step: number): number => mix(hash + Math.imul(step, 0x9e37_79b9))
  // A bijective mix of four different inputs has at most one zero, so the state is never all zeros.
  return createXoshiro([expand(1), expand(2), expand(3), expand(4)])
}

/** MurmurHash3's 32-bit finaliser (Appleby, public domain): spreads every bit of the input over the output. */
function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}
